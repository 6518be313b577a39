import{D as e,I as t,Y as n,n as r}from"./schemas.js";const i=/*@__PURE__*/ n(`ZodMiniISODate`,(e,n)=>{t.init(e,n),r.init(e,n)});// @__NO_SIDE_EFFECTS__
function a(t){return e(i,t)}export{a as t};