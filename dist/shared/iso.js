import{C as e,M as t,t as n,z as r}from"./schemas.js";const i=/*@__PURE__*/ r(`ZodMiniISODate`,(e,r)=>{t.init(e,r),n.init(e,r)});// @__NO_SIDE_EFFECTS__
function a(t){return e(i,t)}export{a as t};