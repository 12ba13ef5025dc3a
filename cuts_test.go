package newspage

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// TestParseAround reads pages with scripts and tags in odd places the short way. The
// tree is the one that html.Parse makes, or there is none.
func TestParseAround(t *testing.T) {
	js := "if (a < b && c) { d = '<p>'; } // " + strings.Repeat("x", 99)
	line := "M0-1,2" + strings.Repeat("l3,4", 20) + "z"
	css := "a > b { color: red } /* <b>&amp; " + strings.Repeat("x", 99) + " */"
	for name, page := range map[string]string{
		"scripts and style sheets":    "<head><script>" + js + "</script><style>" + css + "</style><body><p>a<SCRIPT type=b>" + js + "</Script >b",
		"quotes in the tag":           `<script data-a="x>y" data-b='">'>` + js + "</script>a",
		"an end tag of another name":  "<script>" + js + "</scripts></ script><b></script>a",
		"carriage returns":            "<script>a\r\nb\rc" + js + "</script>a\r\nb",
		"no end tag":                  "a<script>" + js,
		"empty ones":                  "<script></script><script src=a></script><script>" + js + "</script>",
		"in a comment":                "<!-- <script>" + js + "</script> --><!--><script>" + js + "</script>a",
		"in a comment without an end": "a<!-- <script>" + js + "</script>",
		"in noscript":                 "<noscript><style>" + css + "</style><script>" + js + "</script></noscript><script>" + js + "</script>",
		"in other raw text":           "<textarea><script>" + js + "</script></textarea><title><script>" + js + "</script></title><iframe><script>" + js + "</script></iframe>",
		"in a table and a template":   "<table><script>" + js + "</script><tr><td><template><style>" + css + "</style></template></table>",
		"attributes":                  `<p class="a b" id=c hidden data-x='"'>a<DIV Class = "a" ID="b>c"><br class=a id=b /><img/src="a"/alt="b"/>b`,
		"attributes twice":            `<p class=a CLASS=b id=c class=d><a href=b title=c href=a>a</a>`,
		"odd attributes":              `<p =a =b c= d==e f'g h"i=j"k / l/m n=o/>a<p a=b/ c=d//>b<p a="b"c="d"e>c<p a='b c=d>` + "\n" + `<p ' e=f>d`,
		"references in attributes":    `<p a="&amp;&quot;&lt;" b="x&amp;copy=1">a<p a="&copy=1" b="&copy;&notit;&#x20;&">b<p a="&#39;b&#39;" b="&nbsp;&nbspx">c`,
		"characters in attributes":    "<p a='\xff\xfe' \u00c9=b \u212a=c>a<p a='b\r\nc' d=e>b<p\ra=b\fc=d>c",
		"elements that are repeated":  `<p><b class=a id=b><b class=a id=b><b class=a id=b><b class=a id=b>a<p>b<font color=a size=b>c<p>d`,
		"elements that are added to":  `<html lang=a class=b><body class=a id=b>a<html lang=c dir=d><body class=c style=d>b`,
		"hidden input in a table":     `<table class=a id=b><input type=hidden name=a><input type=text name=b><tr class=a id=b><td class=c id=d>a</table>`,
		"outlines in drawings":        `<svg viewbox="0 0 1 1"><g><path class=a d="` + line + `" fill="b"/><PATH d='` + line + `'></path><path D="` + line + `" d=a /></g></svg><p>a<svg><path d=` + line + `></svg>b`,
		"links":                       `<p><a title=b href=a class=c>a</a>b<div><a title=c href=b>c</a></div>d<p>e`,
		"a style sheet in a drawing":  "<svg><style>a > b { color: red } " + strings.Repeat(" ", 99) + "</style></svg>a<p class=a id=b>b",
		"attributes in drawings":      `<svg viewbox="0 0 1 1" class=a><path d="a" CLASS=b xlink:href=c /><linearGradient/><svg class=a id=b /><svg class=c id=d><title class=a> b </title><g id=a class=b></G></svg></svg><div class=a id=b>a<svg class=a id=b /><div class=c id=d>b`,
		"comments":                    `<!--><div class=a id=b>a<!---><div class=b id=c>b<!-- - -- <div class=c id=d> --!><div class=d id=e>c<!----!><div class=e id=f>d</ <div class=f id=g>e`,
		"a list of options":           `<select class=a id=b><option class=c id=d><div class=e id=f><a class=g id=h>a</a></select><div class=a id=b>b`,
		"a comment in the script":     "<script><!-- " + js + "//--></script>a<div class=a id=b><script>" + js + "</script>",
		"a table":                     `<table class=a id=b><caption class=c id=d>a<tr><td class=e id=f><div class=g id=h>b<td><table class=a id=c><td class=d id=e>c</table></table><div class=i id=j>d`,
		"attributes of end tags":      `<p class=a id=b>a</p class="<b>" id=">">b</p/>c</p >d<p class=a id=b>e`,
		"attributes of raw text":      `<script type=a src=b async></script><iframe src=a class=b><p class=a id=b></iframe><title id=a class=b><p class=a id=b></title><p class=a id=b>a`,
		"declarations":                `<!DOCTYPE html "<p class=a id=b"><?a <p class="b" id=c?><!a <p class=a id=b><p class=a id=b>a</><p class=c id=d>b`,
	} {
		t.Run(name, func(t *testing.T) {
			sameTree(t, []byte(page))
			if doc, err := parseAround([]byte(page)); doc.root == nil || err != nil {
				t.Error("the short way was not taken")
			}
		})
	}
	for name, page := range map[string]string{
		"in an attribute":               `<p title="<script>">` + js + "</script>a",
		"in a drawing":                  "<svg><script>" + js + "</script></svg>a",
		"in a list of options":          "<select><style>" + css + "</style></select>a",
		"a script in a script":          "<script><!-- <script>" + js + "</script>--></script>a<div class=a id=b>",
		"the mark in the page":          "<script>" + js + "</script>\x020",
		"a number that looks like one":  "<script>0" + js + "</script><svg><style>&#2;0</style></svg>",
		"a number below zero":           "<svg><style>&#2;-1</style></svg><script>" + js + "</script>",
		"an apostrophe as an attribute": "<script it's>" + js + "'></script>" + js + "</script>a",
		"attributes of lost elements":   "<form class=a id=b><form class=c id=d>a</form><tr class=a id=b><select><p class=a id=b><option class=a id=b>a",
		"attributes in plain text":      "<p class=a id=b><plaintext><p class=a id=b>",
		"attributes in a comment":       "<!-- a --!><p class=a id=b><!--> <p class=c id=d> --><!-- <p class=e id=f> --!> b -->",
		"a tag without an end":          "<p class=a id=b>a<p class=c id=d",
		"zero bytes in attributes":      "<p class='a\x00' id=b>a",
		"paragraphs in drawings":        "<svg class=a><p class=a id=b>a</svg><svg><foreignObject class=a id=b><p class=c id=d></svg>a",
		"an outline twice":              "<svg><path class=a d=b d='" + line + "'><path d='" + line + "' d='" + line + "'></svg>a",
		"an outline in a comment":       "<svg><!-- <path d='" + line + "'/> --></svg>a",
		"an outline in a style sheet":   "<svg><style><path d='" + line + "'/></style></svg>a",
		"an outline without an end":     "<svg><path d='" + line,
		"the end in an outline":         "<svg><path d='" + line + "</svg><path d=" + line + "'></svg><p class=a id=b>a",
		"references in an outline":      "<svg><path d='" + line + "&lt;\r\n'/></svg>a",
		"a mark as an outline":          "<svg><path d='&#2;0'/><path d='" + line + "'/></svg>a",
		"a mark as an attribute":        "<p &#2;0=a b='&#2;0'>a<p class=a id=b>b",
		"zero bytes in a script":        "<script>a\x00" + js + "</script>a\x00b",
		"markup in a style sheet":       "<svg><style>" + css + "</style></svg>a",
		"markup in another":             "<svg><style><b>" + css + "</b>&amp;</style></svg>a",
		"links that are repeated":       `<p><a title=b href=a class=c>a<p>b<div><a title=c href=b>c</a></div></a>d<p>e`,
		"drawings without an end":       `<svg viewbox="0 0 1 1" class=a><path d="a" CLASS=b xlink:href=c /><svg class=a id=b/><svg class=c id=d><g id=a class=b></g></svg></svg><p class=a id=b>a<svg class=a id=b/><p class=c id=d>b`,
		"what is moved before a table":  `<table class=a id=b><tr><td><div class=c id=d>a</td></tr><div class=e id=f>b</table><table class=g id=h><div class=i id=j>c`,
		"paragraphs nobody began":       `<div class=a id=b></p></br></p><p class=c id=d>a</p></p>`,
		"an element lost and one found": `<select class=a id=b><select class=c id=d><svg><select class=e id=f>a</svg><form class=a id=b><form class=c id=d></form><svg><desc><form>`,
		"frames":                        `<frameset class=a id=b><a class=c id=d></frameset><noframes><a class=e id=f></noframes>`,
		"drawings that end early":       `<div class=a id=b><svg><path></div><a class=c id=d><svg></p><a class=e id=f><svg></br><svg><!-- </svg> --><g a="</svg>"></svg><a class=g id=h>`,
		"markup in the title of one":    `<svg><title><a class=a id=b></title><title></title><![CDATA[ </svg> ]]></svg><a class=c id=d><math><mi><a class=e id=f></math><image class=a id=b>`,
	} {
		t.Run(name, func(t *testing.T) { sameTree(t, []byte(page)) })
	}
}

// FuzzParseAround asks the same of any page.
func FuzzParseAround(f *testing.F) {
	long := strings.Repeat("x", 64)
	for _, seed := range []string{
		"<script>" + long + "</script>", "<style>" + long + "</style>", "<svg><style>" + long + "</style>", "<!--<script>" + long + "</script>-->",
		"<p a='<script>" + long + "</script>", "<script><!--<script>" + long + "</script></script>", "<noscript><script>" + long + "</script></noscript>",
		"<textarea><style>" + long + "</style>", "<select><script>" + long + "</script>", "<frameset><style>" + long + "</style>", "<script/>" + long + "</script/>",
		"<math><mi><style>" + long + "</style>", "<plaintext><script>" + long + "</script>", "<template><script>" + long + "\r\n</script>", "<![CDATA[<script>" + long + "</script>]]>",
		"<svg><style>&#2;-1</style><script>" + long + "</script>", "<svg><path d='" + long + "'/></svg>", "<svg><p><path d=" + long + " d='" + long + "'></svg>",
		`<p class="a" id=b c='d'>`, `<a/b=c/d="e"/><a title=b href=a><p>`, "<b a=b c=d><b a=b c=d><p>", "<body a=b c=d><html e=f g=h>", `<p a="&amp;" b=&lt;c=1>`,
		"<svg a=b c=d><g a=b c=d/><svg a=b c=d/></svg><p a=b c=d>", "<p a=b a=c A=d =e>", "<form a=b c=d><form a=b c=d>", "<!--<p a=b c=d>--!><p a=b c=d>", "</p a='<p b=c d=e>'>",
		"<table a=b c=d><td a=b c=d><div a=b c=d></td><div e=f g=h><table>", "<a b=c d=e><p><a b=c d=f></p><div><a></div>", "<svg><desc><form></svg><form a=b c=d></form>",
		"<select a=b c=d><option a=b c=d><select><hr a=b>", "<svg><title><td a=b c=d></title><![CDATA[</svg>]]><p a=b c=d>", "<!--a--!><div a=b c=d></ <div a=b c=d>--><image a=b c=d>",
		"<template a=b c=d><td a=b c=d></template><td a=b c=d>", "<frameset a=b c=d><div a=b c=d><noframes>", "<math><annotation-xml encoding=text/html><form a=b c=d></math><form a=b>",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(sameTree)
}

func sameTree(t *testing.T, page []byte) {
	got, err := parseAround(page)
	if got.root == nil {
		return
	}
	got.complete()
	if err != nil {
		t.Errorf("a tree and an error: %v", err)
	}
	want, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(treeLines(want), treeLines(got.root)); diff != "" {
		t.Errorf("(-html.Parse +parseAround):\n%s", diff)
	}
}

// treeLines writes a tree a node a line, each with its depth.
func treeLines(root *html.Node) (lines []string) {
	var walk func(n *html.Node, indent string)
	walk = func(n *html.Node, indent string) {
		line := indent + n.Namespace + " " + n.Data
		for _, a := range n.Attr {
			line += " " + a.Namespace + ":" + a.Key + "=" + a.Val
		}
		lines = append(lines, line)
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c, indent+" ")
		}
	}
	walk(root, "")
	return lines
}

// TestTextOf reads the text of an element with a style sheet and a script in it, which are
// none of its text, whether they are in the tree or wait.
func TestTextOf(t *testing.T) {
	css, js := "p { color: red } "+strings.Repeat(" ", 99), "draw(1) // "+strings.Repeat("x", 99)
	doc, err := parse([]byte("<p>Enlarge <style>" + css + "</style><b>image</b><script>" + js + "</script>"))
	if err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if got := textOf(doc.root); got != "Enlarge image" {
			t.Errorf("got %q", got)
		}
		doc.complete()
	}
	for n := range doc.root.Descendants() {
		if n.DataAtom == atom.Script && textOf(n) != js {
			t.Errorf("the script is %q", textOf(n))
		}
	}
}
