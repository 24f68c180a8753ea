import React from 'react';
import DOMPurify from 'dompurify';

export function Comment({ comment }) {
  // ruleid: javascript-react-dangerous-inner-html
  return <div className="comment" dangerouslySetInnerHTML={{ __html: comment.body }} />;
}

export function Article(props) {
  const { body } = props;
  return (
    <article>
      {/* ruleid: javascript-react-dangerous-inner-html */}
      <section dangerouslySetInnerHTML={{ __html: marked(body) }}></section>
    </article>
  );
}

export function plain(text) {
  // ruleid: javascript-react-dangerous-inner-html
  return React.createElement('p', { dangerouslySetInnerHTML: { __html: text } });
}

export function SafeComment({ comment }) {
  // ok: javascript-react-dangerous-inner-html
  return <div dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(comment.body) }} />;
}

export function PlainComment({ comment }) {
  // ok: javascript-react-dangerous-inner-html
  return <div className="comment">{comment.body}</div>;
}

export function Space() {
  // ok: javascript-react-dangerous-inner-html
  return <span dangerouslySetInnerHTML={{ __html: '&nbsp;' }} />;
}

