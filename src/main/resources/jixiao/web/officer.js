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
}());
