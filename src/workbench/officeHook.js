/*
 * Runs before office.js in the workbench's copy of the pane and gives Office.js a host in the page around it, without
 * messages between windows, trust checks or network. Microsoft's files stay as they are: their licence does not allow
 * modified ones. Two methods of OSF.InitializationHelper are put in place when Microsoft's scripts define the class.
 */
(function () {
  "use strict";

  var host = window.parent.officeHost;
  var current;

  function setAgaveHostCommunication() {
    var state = this._webAppState;
    state.id = "workbench";
    state.conversationID = "workbench";
    state.webAppUrl = window.location.origin;
    state.wnd = window.parent;
    state.clientEndPoint = host.connect();
    state.serviceEndPoint = { registerMethod: nothing, registerConversation: nothing };
  }

  /** Office on the web drops the theme on the way, Windows and Mac have it. */
  function withTheme(getAppContext) {
    return function (wnd, gotAppContext) {
      return getAppContext.call(this, wnd, function (context) {
        context._officeTheme = host.officeTheme;
        gotAppContext(context);
      });
    };
  }

  function nothing() {}

  /** A property that answers with what make() turns Microsoft's value into. */
  function override(object, name, make) {
    var original;
    Object.defineProperty(object, name, {
      configurable: true,
      enumerable: true,
      get: function () {
        return make(original);
      },
      set: function (value) {
        original = value;
      },
    });
  }

  // office.js and the Excel script both say "var OSF = OSF || {}", so they use this one.
  window.OSF = {};
  Object.defineProperty(window.OSF, "InitializationHelper", {
    configurable: true,
    enumerable: true,
    get: function () {
      return current;
    },
    set: function (helper) {
      current = helper;
      override(helper.prototype, "setAgaveHostCommunication", function () {
        return setAgaveHostCommunication;
      });
      override(helper.prototype, "getAppContext", withTheme);
    },
  });
})();
