(function () {
  'use strict';
  document.documentElement.classList.add('script');
  var upload = document.getElementById('upload');
  var drop = document.getElementById('drop');
  if (upload && drop) {
    var input = upload.querySelector('input[type=file]');
    var over = function (event) {
      event.preventDefault();
      drop.classList.toggle('over', event.type === 'dragover');
    };
    ['dragover', 'dragleave'].forEach(function (name) { drop.addEventListener(name, over); });
    drop.addEventListener('drop', function (event) {
      over(event);
      if (event.dataTransfer.files.length) {
        input.files = event.dataTransfer.files;
        upload.submit();
      }
    });
    input.addEventListener('change', function () { if (input.files.length) { upload.submit(); } });
  }
  var print = document.getElementById('print');
  if (print) { print.addEventListener('click', function () { window.print(); }); }
  // j, k: the next and the last finding; u: undo.
  var links = Array.prototype.slice.call(document.querySelectorAll('.findings a.cell'));
  var at = -1;
  document.addEventListener('keydown', function (event) {
    // The page of a table under review has keys of its own.
    if (document.getElementById('items')) { return; }
    if (/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) || event.ctrlKey || event.altKey || event.metaKey) { return; }
    if ((event.key === 'j' || event.key === 'k') && links.length) {
      at = event.key === 'j' ? Math.min(links.length - 1, at + 1) : Math.max(0, at - 1);
      links[at].focus();
      location.hash = links[at].getAttribute('href');
    }
    var undo = document.getElementById('undo');
    if (event.key === 'u' && undo) { location.href = undo.href; }
  });
}());
