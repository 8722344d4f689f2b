import { type Row, row } from "./row";

/**
 * Each function of Excel's that a native form is made of, with what Microsoft's page of it says, and what twins lean on
 * besides: arrays in place of values, errors, texts, edges. Numbers without an example there are worked out by hand.
 */
export const functions: Readonly<Record<string, readonly Row[]>> = {
  ABS: [
    row("=ABS(-2)", 2),
    row("=ABS({-1,2;0,-3})", [
      [1, 2],
      [0, 3],
    ]),
    row('=ABS("?"&1)', "#VALUE!"),
    row('=ABS("?"&#N/A)', "#N/A"),
    row('=ABS("?"&#DIV/0!&#N/A)', "#DIV/0!"),
  ],
  AND: [
    row("=AND(TRUE,1)", true),
    row("=AND({TRUE,TRUE;TRUE,FALSE})", false),
    row('=AND({"";""}="")', true),
    row("=AND({1,2}=1)", false),
    row("=AND(TRUE,#N/A)", "#N/A"),
  ],
  AVERAGE: [row("=AVERAGE({10;7;9;27;2})", 11), row("=AVERAGE({-1,2})", 0.5)],
  CHOOSECOLS: [
    row("=CHOOSECOLS({1,2,3;4,5,6},2)", [[2], [5]]),
    row("=CHOOSECOLS({1,2,3;4,5,6},3,1)", [
      [3, 1],
      [6, 4],
    ]),
    row("=CHOOSECOLS({1,2;4,5},3)", "#VALUE!"),
  ],
  COLUMNS: [row("=COLUMNS(C1:E4)", 3), row("=COLUMNS({1,2,3;4,5,6})", 3, { ironcalc: "#VALUE!" })],
  COUNT: [
    row('=COUNT({1,2;"3",TRUE})', 2, { ironcalc: 0 }),
    row("=COUNT(#N/A)", 0),
    row("=COUNT(MATCH(TRUE,{TRUE,FALSE,1,0},0))", 1),
    row("=COUNT(MATCH(0,{TRUE,FALSE,1,0},0))", 1),
    row("=COUNT(MATCH(2,{TRUE,FALSE,1,0},0))", 0),
    row('=COUNT(MATCH("TRUE",{TRUE,FALSE,1,0},0))', 0),
  ],
  COUNTA: [
    row('=COUNTA({1,"";TRUE,#N/A})', 4),
    row("=COUNTA(7)", 1),
    row('=COUNTA("")', 1),
    row("=COUNTA(#N/A)", 1),
    row("=COUNTA({1;2}&3)", 2),
  ],
  DROP: [
    row("=DROP({1,2;3,4;5,6},1)", [
      [3, 4],
      [5, 6],
    ]),
    row("=DROP({1;2;3},-1)", [[1], [2]]),
  ],
  EXP: [
    row("=EXP(1)", Math.E),
    row("=EXP({0;2})", [[1], [7.38905609893065]]),
    row("=EXP(-800)", 0),
    row("=EXP(1000)", "#NUM!"),
  ],
  FIND: [
    row('=FIND("M","Miriam McGovern")', 1),
    row('=FIND("m","Miriam McGovern")', 6),
    row('=FIND("x","abc")', "#VALUE!"),
    row('=FIND("*","a*")', 2),
    row('=FIND("a","")', "#VALUE!"),
  ],
  HSTACK: [
    row("=HSTACK({1;2},{3;4},{5;6})", [
      [1, 3, 5],
      [2, 4, 6],
    ]),
    row('=HSTACK(0,"a",TRUE)', [[0, "a", true]]),
    row("=HSTACK({1;2},3)", [
      [1, 3],
      [2, "#N/A"],
    ]),
    row("=HSTACK({#NUM!,1},2)", [["#NUM!", 1, 2]]),
    row("=HSTACK(#NUM!,1)", [["#NUM!", 1]], { workbench: "#NUM!", ironcalc: "#NUM!" }),
  ],
  IF: [
    row('=IF(5>3,"more","less")', "more"),
    row("=IF(FALSE,1)", false),
    row("=IF(0.5,1,2)", 1),
    row("=IF(TRUE,1,#N/A)", 1),
    row("=IF(#NUM!,1,2)", "#NUM!"),
    row('=IF("",1,2)', "#VALUE!", { workbench: 2 }),
    row("=IF({TRUE;FALSE},{1;2},{3;4})", [[1], [4]]),
    row("=IF({TRUE;FALSE},1,{3,4})", [
      [1, 1],
      [3, 4],
    ]),
    row("=IF({TRUE;TRUE;TRUE},{1;2})", [[1], [2], ["#N/A"]]),
    row("=IF({TRUE,TRUE;TRUE,TRUE},{1;2})", [
      [1, 1],
      [2, 2],
    ]),
    row('=IF(Z9="","blank","full")', "blank"),
  ],
  IFERROR: [
    row("=IFERROR(1/0,7)", 7),
    row('=IFERROR("a",7)', "a"),
    row('=IFERROR({1,#N/A;#NUM!,""},0)', [
      [1, 0],
      [0, ""],
    ]),
    row('=IFERROR({1;2;3}&{1;2},"")', [["11"], ["22"], [""]]),
  ],
  INDEX: [
    row("=INDEX({1,2;3,4},2,1)", 3),
    row("=INDEX({1,2;3,4},2,0)", [[3, 4]]),
    row("=INDEX({1,2;3,4},0,2)", [[2], [4]]),
    row("=INDEX({5;6;7},2)", 6),
    row("=INDEX({5,6,7},3)", 7),
    row("=INDEX({5;6},3)", "#REF!"),
    row("=INDEX({1;#NUM!},2)", "#NUM!"),
  ],
  INT: [
    row("=INT(8.9)", 8),
    row("=INT(-8.9)", -9),
    row("=INT({1.5;-1.5})", [[1], [-2]]),
    row('=INT("a")', "#VALUE!"),
  ],
  ISERROR: [
    row("=ISERROR(1/0)", true),
    row('=ISERROR("#N/A")', false),
    row("=ISERROR({1,#N/A})", [[false, true]], { ironcalc: false }),
    row("=AND(ISERROR({1,#N/A}))", false),
    row("=ISERROR(SUM(MAP({1;#N/A},LAMBDA(item,LEN(item)))))", true),
  ],
  ISNA: [
    row("=ISNA(#N/A)", true),
    row("=ISNA(NA())", true),
    row("=ISNA(#VALUE!)", false),
    row("=ISNA(1)", false),
  ],
  ISNUMBER: [
    row("=ISNUMBER(4)", true),
    row('=ISNUMBER("4")', false),
    row('=ISNUMBER("")', false),
    row("=ISNUMBER(TRUE)", false),
    row("=ISNUMBER(#N/A)", false),
    row("=ISNUMBER(Z9)", false),
    row('=ISNUMBER({1,"a"})', [[true, false]], { ironcalc: false }),
    row('=MAP({1;"a";#N/A},LAMBDA(item,ISNUMBER(item)))', [[true], [false], [false]]),
  ],
  ISOMITTED: [
    row("=LAMBDA(a,[b],ISOMITTED(b))(1)", true),
    row("=LAMBDA(a,[b],ISOMITTED(b))(1,2)", false),
    row('=LAMBDA(a,[b],IF(ISOMITTED(b),"none",b))(1,"")', ""),
  ],
  ISTEXT: [
    row('=ISTEXT("a")', true),
    row('=ISTEXT("")', true),
    row("=ISTEXT(1)", false),
    row("=ISTEXT(TRUE)", false),
    row("=ISTEXT(#N/A)", false),
    row("=ISTEXT(Z9)", false),
  ],
  LAMBDA: [
    row("=LAMBDA(x,y,x*10+y)(1,2)", 12),
    row("=LET(square,LAMBDA(x,x^2),square(3)+square(4))", 25),
    row("=LET(k,2,f,LAMBDA(x,x*k),g,LAMBDA(k,f(k)),g(10))", 20),
    row("=LAMBDA(list,SUM(list))({1;2;3})", 6),
  ],
  LEFT: [
    row('=LEFT("Sale Price",4)', "Sale"),
    row('=LEFT("Sale",0)', ""),
    row('=LEFT("Sale",9)', "Sale"),
    row('=LEFT("Sale",2*TRUE)', "Sa"),
  ],
  LEN: [
    row('=LEN("Phoenix, AZ")', 11),
    row('=LEN("")', 0),
    row("=LEN(12)", 2),
    row("=LEN(#NUM!)", "#NUM!"),
    row('=LEN({"a";"bcd"})', [[1], [3]], { ironcalc: "#N/IMPL!" }),
    row('=MAP({"a";"bcd"},LAMBDA(item,LEN(item)))', [[1], [3]]),
  ],
  LET: [
    row("=LET(x,5,SUM(x,1))", 6),
    row("=LET(list,{1;2;3},list*2)", [[2], [4], [6]]),
    row("=LET(a,#N/A,IF(TRUE,1,a))", 1),
  ],
  LINEST: [
    row("=INDEX(LINEST({1;9;5;7},{0;4;2;3}),1,1)", 2),
    row("=INDEX(LINEST({1;9;5;7},{0;4;2;3}),1,2)", 1),
    row("=LINEST({1;2;4},{1;2;3},TRUE,TRUE)", [
      [1.5, -2 / 3],
      [Math.sqrt(1 / 12), Math.sqrt(7 / 18)],
      [27 / 28, Math.sqrt(1 / 6)],
      [27, 1],
      [4.5, 1 / 6],
    ]),
    row("=LET(x,{1;2;3;4;5},TAKE(LINEST({1;4;9;17;24},HSTACK(x,x^2),TRUE,TRUE),2))", [
      [5.5 / 7, 8.3 / 7, -1.2],
      [Math.sqrt(22 / 490), Math.sqrt((22 * 187) / 2450), Math.sqrt((22 * 4.6) / 35)],
    ]),
  ],
  LN: [
    row("=LN(86)", 4.454347296253507),
    row("=LN({1;2})", [[0], [Math.LN2]]),
    row("=LN(0)", "#NUM!"),
    row("=LN(-1)", "#NUM!"),
  ],
  LOG: [row("=LOG(8,2)", 3), row("=LOG(0.5,2)", -1), row("=LOG(0,2)", "#NUM!")],
  LOG10: [row("=LOG10(86)", 1.9344984512435677), row("=LOG10(0)", "#NUM!")],
  LOWER: [row('=LOWER("E. E. Cummings")', "e. e. cummings"), row('=LOWER("Apt. 2B")', "apt. 2b")],
  MAP: [
    row("=MAP({1,2;4,5},LAMBDA(a,IF(a>4,a*a,a)))", [
      [1, 2],
      [4, 25],
    ]),
    row("=MAP({1;2},{10;20},LAMBDA(a,b,a+b))", [[11], [22]]),
    row("=MAP({1;0},LAMBDA(a,1/a))", [[1], ["#DIV/0!"]]),
    row("=MAP({1;2},{10;#N/A},LAMBDA(a,b,IF(a=1,b,ISNUMBER(b))))", [[10], [false]]),
    row("=MAP({3;4},LAMBDA(n,SUM(SEQUENCE(n))))", [[6], [10]]),
    row("=SUM(MAP(3,LAMBDA(a,a+1)))", 4),
  ],
  MATCH: [
    row("=MATCH(39,{25;38;40;41},1)", 2),
    row("=MATCH(25,{25;38;40;41},1)", 1),
    row("=MATCH(24,{25;38;40;41},1)", "#N/A"),
    row("=MATCH(99,{25;38;40;41},1)", 4),
    row("=MATCH(41,{25,38,40,41},0)", 4),
    row('=MATCH("B",{"a","b"},0)', 2),
    row('=MATCH("x",{"a","b"},0)', "#N/A"),
  ],
  MAX: [
    row("=MAX({10,7,9;27,2,-1})", 27),
    row("=MAX(-1,-2)", -1),
    row("=MAX(0,#NUM!)", "#NUM!"),
    row('=MAX({1,"9",TRUE})', 1),
  ],
  MID: [
    row('=MID("Fluid Flow",7,20)', "Flow"),
    row('=MID("Fluid Flow",1,5)', "Fluid"),
    row('=MID("Fluid Flow",20,5)', ""),
  ],
  MIN: [row("=MIN({10;7;9;27;2})", 2), row("=MIN(1,-2)", -2), row("=MIN(0,#N/A)", "#N/A")],
  MINVERSE: [
    row("=MINVERSE({4,-1;2,0})", [
      [0, 0.5],
      [-1, 2],
    ]),
    row("=INDEX(MINVERSE({1,2,1;3,4,-1;0,2,0}),3,1)", 0.75),
  ],
  MMULT: [
    row("=MMULT({1,3;7,2},{2,0;0,2})", [
      [2, 6],
      [14, 4],
    ]),
    row("=MMULT({1,2,3},{4;5;6})", 32),
  ],
  MOD: [
    row("=MOD(3,2)", 1),
    row("=MOD(-3,2)", 1),
    row("=MOD({5;6;7},3)", [[2], [0], [1]], { ironcalc: "#N/IMPL!" }),
    row("=MOD(3,0)", "#DIV/0!"),
  ],
  NA: [row("=NA()", "#N/A"), row("=NA()+1", "#N/A")],
  NPER: [
    row("=NPER(0.01,-100,-1000,10000)", 60.08212285376166),
    row("=NPER(0.01,-100,-1000)", -9.578594039813161),
    row("=NPER(0,10,-100)", 10),
    row("=NPER(0.1,1,-100)", "#NUM!"),
  ],
  OR: [
    row("=OR(FALSE,0)", false),
    row("=OR({1;2;3}>2)", true),
    row("=OR(FALSE,#NUM!)", "#NUM!"),
    row("=OR((1>2),(2>1))", true),
  ],
  PMT: [
    row("=PMT(0.08/12,10,10000)", -1037.0320893591625),
    row("=PMT(0,10,100)", -10),
    row("=PMT(0.08/12,10,{10000;-10000})", [[-1037.0320893591625], [1037.0320893591625]], {
      ironcalc: "#N/IMPL!",
    }),
  ],
  PV: [row("=PV(0.08/12,12*20,500)", -59777.14585118777), row("=PV(0,10,-5)", 50)],
  REDUCE: [
    row("=REDUCE(0,{1,2;3,4},LAMBDA(a,b,a+b^2))", 30),
    row("=REDUCE(1,SEQUENCE(5),LAMBDA(a,k,a*k))", 120),
    row("=REDUCE({1,2},{10;20},LAMBDA(a,k,VSTACK(a,HSTACK(k,k+1))))", [
      [1, 2],
      [10, 11],
      [20, 21],
    ]),
    row("=REDUCE(8,SEQUENCE(60),LAMBDA(low,step,low+1/2^step))", 9),
  ],
  ROUNDUP: [
    row("=ROUNDUP(3.2,0)", 4),
    row("=ROUNDUP(76.9,0)", 77),
    row("=ROUNDUP(-3.14159,1)", -3.2),
    row("=ROUNDUP(2,0)", 2),
  ],
  ROWS: [row("=ROWS(C1:E4)", 4), row("=ROWS({1,2,3;4,5,6})", 2, { ironcalc: "#VALUE!" })],
  SCAN: [
    row("=SCAN(1,{1,2,3;4,5,6},LAMBDA(a,b,a*b))", [
      [1, 2, 6],
      [24, 120, 720],
    ]),
    row("=SCAN(100,SEQUENCE(3),LAMBDA(a,k,a/2+k))", [[51], [27.5], [16.75]]),
  ],
  SEQUENCE: [
    row("=SEQUENCE(3)", [[1], [2], [3]]),
    row("=SEQUENCE(1)*7", 7),
    row("=SEQUENCE(2,3)", [
      [1, 2, 3],
      [4, 5, 6],
    ]),
    row("=SEQUENCE(3,1,0,5)", [[0], [5], [10]]),
  ],
  SORTBY: [
    row("=SORTBY({1;3;2},{1;3;2},-1)", [[3], [2], [1]]),
    row('=SORTBY({"a";"b";"c";"d"},{2;1;2;1},1,{1;2;3;4},1)', [["b"], ["d"], ["a"], ["c"]]),
  ],
  SQRT: [row("=SQRT(16)", 4), row("=SQRT(-16)", "#NUM!"), row("=SQRT({4;-1})", [[2], ["#NUM!"]])],
  SUBSTITUTE: [
    row('=SUBSTITUTE("Sales Data","Sales","Cost")', "Cost Data"),
    row('=SUBSTITUTE("a b c"," ","_")', "a_b_c"),
    row('=SUBSTITUTE("abc","x","y")', "abc"),
  ],
  SUM: [
    row("=SUM({1,2;3,4})", 10),
    row('=SUM({5,"6",TRUE})', 5),
    row("=SUM(TRUE,2)", 3),
    row("=SUM({1;#NUM!})", "#NUM!"),
    row("=SUM({1;2}*{3;4})", 11),
    row("=SUM(({1;5;9}>4)*1)", 2),
  ],
  SWITCH: [
    row('=SWITCH(2,1,"Sunday",2,"Monday",3,"Tuesday","No match")', "Monday"),
    row('=SWITCH(99,1,"Sunday",2,"Monday")', "#N/A"),
    row('=SWITCH(9,1,"Sunday","No match")', "No match"),
    row('=SWITCH("B","a",1,"b",2,3)', 2),
    row('=SWITCH("a","a",{1,2},NA())', [[1, 2]], { ironcalc: "#VALUE!" }),
  ],
  "T.DIST.2T": [
    row("=T.DIST.2T(1,1)", 0.5),
    row("=T.DIST.2T(2,2)", 1 - 2 / Math.sqrt(6)),
    row("=T.DIST.2T(2,4)", 0.11611652351681556),
    row("=T.DIST.2T(0,3)", 1),
  ],
  "T.INV.2T": [
    row("=T.INV.2T(0.5,1)", 1),
    row("=T.INV.2T(0.18350341907227385,2)", 2),
    row("=T.INV.2T(0.11611652351681556,4)", 2),
  ],
  TAKE: [
    row("=TAKE({1,2;3,4;5,6},2)", [
      [1, 2],
      [3, 4],
    ]),
    row("=TAKE({1,2;3,4;5,6},-1)", [[5, 6]]),
    row("=TAKE({1;2},9)", [[1], [2]]),
    row("=SUM(TAKE({7;8},1))", 7),
  ],
  TOCOL: [
    row("=TOCOL({1,2;3,4})", [[1], [2], [3], [4]]),
    row('=TOCOL({"",TRUE,#N/A})', [[""], [true], ["#N/A"]]),
    row("=TOCOL(5)", 5),
  ],
  TRANSPOSE: [
    row("=TRANSPOSE({1,2,3})", [[1], [2], [3]]),
    row("=TRANSPOSE({1,2;3,4})", [
      [1, 3],
      [2, 4],
    ]),
  ],
  TRIM: [
    row('=TRIM(" First Quarter Earnings ")', "First Quarter Earnings"),
    row('=TRIM("a   b")', "a b"),
    row('=TRIM("")', ""),
  ],
  VALUE: [row('=VALUE("?")', "#VALUE!"), row('=VALUE("1000")', 1000)],
  VSTACK: [
    row('=VSTACK({"a","b"},{1,2;3,4})', [
      ["a", "b"],
      [1, 2],
      [3, 4],
    ]),
    row("=VSTACK(1,{2,3})", [
      [1, "#N/A"],
      [2, 3],
    ]),
    row("=VSTACK({1;2},{#NUM!;3})", [[1], [2], ["#NUM!"], [3]]),
    row("=VSTACK(1,#NUM!)", [[1], ["#NUM!"]], { workbench: "#NUM!", ironcalc: "#NUM!" }),
  ],
  XMATCH: [
    row("=XMATCH(4,{5;4;3;2;1})", 2),
    row("=XMATCH(TRUE,{TRUE;FALSE;TRUE;FALSE},0,-1)", 3),
    row("=XMATCH(TRUE,{FALSE;FALSE},0,-1)", "#N/A"),
    row('=XMATCH("a*",{"ab";"a*"},0)', 2),
  ],
};
