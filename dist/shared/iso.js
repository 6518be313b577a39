import{B as e,N as t,t as n,w as r}from"./schemas.js";const i=/*@__PURE__*/ e(`ZodMiniISODate`,(e,r)=>{t.init(e,r),n.init(e,r)});// @__NO_SIDE_EFFECTS__
function a(e){return r(i,e)}export{a as t};