(function () {
  'use strict';
  // 进度: asked for every second while a review goes on; the page is shown anew when it is over.
  var progress = document.getElementById('progress');
  if (progress && progress.dataset.over === 'false') {
    var bar = progress.querySelector('progress');
    var said = progress.querySelector('.said');
    var ask = function () {
      fetch(progress.dataset.place, {credentials: 'same-origin'}).then(function (answer) { return answer.json(); }).then(function (now) {
        if (now.state === 'DONE' || now.state === 'FAILED') { location.reload(); return; }
        bar.value = now.state === 'FINISHING' ? 90 : now.files ? Math.floor(now.done * 90 / now.files) : 0;
        said.textContent = now.done + ' / ' + now.files + ' 个文件' + (now.failed ? ',未能读取 ' + now.failed + ' 个' : '') + ' '
          + (now.state === 'WAITING' ? '等候前一个任务' : now.state === 'FINISHING' ? '正在核对跨表的问题、写汇总' : now.last);
        setTimeout(ask, 1000);
      }, function () { setTimeout(ask, 3000); });
    };
    setTimeout(ask, 700);
  }
  // 上传: one file after the other, so that a large number of them is seen to go and none is too large together.
  var submit = document.getElementById('submit');
  if (submit) {
    var input = submit.querySelector('input[type=file]');
    var sent = document.getElementById('sent');
    var mark = submit.querySelector('input[name=mark]').value;
    var drop = document.getElementById('drop');
    var send = function (files) {
      var next = function (at) {
        if (at === files.length) { location.reload(); return; }
        sent.textContent = '正在上传 ' + (at + 1) + ' / ' + files.length + ':' + files[at].name;
        var form = new FormData();
        form.append('mark', mark);
        form.append('file', files[at], files[at].webkitRelativePath || files[at].name);
        fetch(submit.action, {method: 'POST', body: form, credentials: 'same-origin', headers: {'X-Jixiao-Mark': mark}}).then(function (answer) {
          if (answer.ok) { next(at + 1); } else { sent.textContent = '「' + files[at].name + '」没有传成,其余的没有再传。'; }
        }, function () { sent.textContent = '「' + files[at].name + '」没有传成:程序可能已经关闭。'; });
      };
      next(0);
    };
    submit.addEventListener('submit', function (event) {
      event.preventDefault();
      send(Array.prototype.slice.call(input.files));
    });
    ['dragover', 'dragleave', 'drop'].forEach(function (name) {
      drop.addEventListener(name, function (event) {
        event.preventDefault();
        drop.classList.toggle('over', name === 'dragover');
        if (name === 'drop' && event.dataTransfer.files.length) { send(Array.prototype.slice.call(event.dataTransfer.files)); }
      });
    });
  }
  // 逐条处理: j, k go from one to the next; 1 to 4 choose; r writes a reason; u takes the last one back; n is the next table.
  var items = Array.prototype.slice.call(document.querySelectorAll('#items .item'));
  if (items.length || document.getElementById('up')) {
    var current = function () { return items.indexOf(document.activeElement && document.activeElement.closest ? document.activeElement.closest('.item') : null); };
    // One cell is marked at a time, whether a key or a link has led to it.
    var mark = function (cell) {
      Array.prototype.forEach.call(document.querySelectorAll('.sheet td.here'), function (old) { old.classList.remove('here'); });
      if (cell) { cell.classList.add('here'); cell.scrollIntoView({block: 'nearest', inline: 'nearest'}); }
    };
    var go = function (at) {
      if (!items[at]) { return; }
      items[at].focus({preventScroll: true});
      items[at].scrollIntoView({block: 'nearest'});
      var link = items[at].querySelector('a.cell');
      mark(link && document.getElementById(link.getAttribute('href').slice(1)));
    };
    var wanted = location.hash.indexOf('#i-') === 0 ? document.getElementById(location.hash.slice(1)) : null;
    if (wanted) { go(items.indexOf(wanted)); }
    items.forEach(function (item, at) {
      item.addEventListener('click', function (event) { if (!/^(A|INPUT|BUTTON|LABEL|KBD)$/.test(event.target.tagName)) { go(at); } });
    });
    Array.prototype.forEach.call(document.querySelectorAll('a[href^="#t0-"]'), function (link) {
      link.addEventListener('click', function (event) {
        event.preventDefault();
        var item = link.closest('.item');
        if (item) { go(items.indexOf(item)); } else { mark(document.getElementById(link.getAttribute('href').slice(1))); }
      });
    });
    var named = function () {
      if (location.hash.indexOf('#t0-') !== 0) { return; }
      try { mark(document.getElementById(decodeURIComponent(location.hash.slice(1)))); } catch (odd) { mark(null); }
    };
    named();
    window.addEventListener('hashchange', named);
    var follow = function (id) { var link = document.getElementById(id); if (link) { location.href = link.href; } };
    document.addEventListener('keydown', function (event) {
      var typing = /^(SELECT|TEXTAREA)$/.test(event.target.tagName) || event.target.tagName === 'INPUT' && event.target.type !== 'radio';
      if (event.ctrlKey || event.altKey || event.metaKey) { return; }
      if (event.key === 'Escape' && typing) { go(current()); return; }
      if (typing) { return; }
      var at = current();
      var item = items[at];
      if (event.key === 'j') { go(Math.min(items.length - 1, at + 1)); event.preventDefault(); }
      if (event.key === 'k') { go(Math.max(0, at - 1)); event.preventDefault(); }
      if (event.key === 'n') { follow('after'); }
      if (event.key === 'p') { follow('before'); }
      if (event.key === 'u') {
        var undo = document.querySelector('#undo-last button') || (item && item.querySelector('.undo button'));
        if (undo) { undo.click(); }
      }
      if (item && event.key === 'r') { item.querySelector('.reason').focus(); event.preventDefault(); }
      if (item && /^[1-4]$/.test(event.key)) {
        var radio = item.querySelector('input[data-key="' + event.key + '"]');
        if (!radio) { return; }
        event.preventDefault();
        radio.checked = true;
        var officer = item.querySelector('.officer');
        var reason = item.querySelector('.reason');
        var points = item.querySelector('.points');
        if (points && event.key === '2' && !points.value) { points.focus(); return; }
        if (!points && event.key === '2' && !reason.value.trim()) { reason.focus(); return; }
        if (!officer.value.trim()) { officer.focus(); return; }
        item.querySelector('.decide button').click();
      }
    });
  }
}());
