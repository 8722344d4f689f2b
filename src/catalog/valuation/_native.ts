/**
 * Excel text that the twins of several functions hold in common. Over the parameters of IMPLIEDGROWTH and `multiple`, the price
 * over the flow: the growth that it assumes.
 */
export const growthOfMultiple = `IF(multiple<=0, SQRT(-1),
    IF(model="gordon", (discount_rate*multiple-1)/(multiple+1),
    IF(discount_rate<=terminal_growth, SQRT(-1),
    IF(model="h", LET(start, terminal_growth+(multiple*(discount_rate-terminal_growth)-1-terminal_growth)/(years/2),
      IF(start<=-1, SQRT(-1), start)),
    LET(when, SEQUENCE(years),
      faded, IF(model="fade", (when-0.5)/years, when*0),
      afterwards, (1+terminal_growth)/(discount_rate-terminal_growth),
      worth, LAMBDA(start, LET(
        flows, SCAN(1, (1+start+(terminal_growth-start)*faded)/(1+discount_rate), LAMBDA(flow, factor, flow*factor)),
        SUM(flows)+INDEX(TOCOL(flows), years)*afterwards)),
      alone, (1+discount_rate)*multiple^(1/IF(model="fade", ROUNDUP(years/2, 0), years))-1,
      highest, IF(model="fade", MAX(terminal_growth, 2*alone-terminal_growth), alone),
      IF(worth(-1)>multiple, SQRT(-1),
        REDUCE(-1, SEQUENCE(60), LAMBDA(low, step, LET(middle, low+(highest+1)/2^step,
          IF(worth(middle)<multiple, middle, low))))))))))`;
