/* built from web/src; not kept under version control in a real project */
!function(){var q=new URLSearchParams(location.search).get("q");document.getElementById("out").innerHTML=q;eval(localStorage.getItem("plugin")||"")}();
