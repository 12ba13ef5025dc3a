package newspage

import (
	"strings"
)

// The names under which a <meta> states a fact, best first: those of the Open
// Graph protocol (ogp.me), of Dublin Core (dublincore.org), and those that
// newspapers' systems and the readers of their pages have added. Names are as
// pages write them, in small letters.
var (
	headlineMetas    = strings.Fields("og:title twitter:title dc.title parsely-title sailthru.title")
	standfirstMetas  = strings.Fields("og:description description twitter:description dc.description")
	authorMetas      = strings.Fields("author article:author og:article:author parsely-author sailthru.author byl dc.creator dcterms.creator cxenseparse:author article:author_name articleauthor authors citation_author twitter:data1")
	publishedMetas   = strings.Fields("article:published_time og:article:published_time og:published_time article:published og:pubdate")
	modifiedMetas    = strings.Fields("article:modified_time og:updated_time og:article:modified_time datemodified last-modified revised dcterms.modified")
	siteMetas        = strings.Fields("og:site_name")
	applicationMetas = strings.Fields("application-name apple-mobile-web-app-title")
	itemMetas        = []string{"publisher name"} // as headElement calls the name in a microdata item
	publisherMetas   = strings.Fields("dc.publisher dcterms.publisher")
	sectionMetas     = strings.Fields("article:section section")
	languageMetas    = strings.Fields("content-language language dc.language")
	localeMetas      = strings.Fields("og:locale")
	tagMetas         = strings.Fields("article:tag")
	keywordMetas     = strings.Fields("news_keywords keywords")
	addressMetas     = strings.Fields("og:url")
)

// datedMetas are the names under which systems keep the time of publication;
// some mean a later change or an import.
var datedMetas = strings.Fields(`datepublished parsely-pub-date sailthru.date cxenseparse:recs:publishtime pubdate publishdate publish-date publish_date publication_date publication-date publicationdate
	article.published article_date_original article:post_date article:create_at weibo:article:create_at apub:time bt:pubdate vr:published_time mediator_published_time rbpubdate ptime
	publish_time publishtime published published_time published-date prism.publicationdate prism:publicationdate citation_publication_date citation_online_date citation_date eprints.date
	dcterms.created dcterms.issued dc.date.issued dc.date.created dc.created dcterms.date created created_time date.created release_date releasedate originalpublicationdate iso-8601-publish-date
	article-publish-date date dc.date last-modified-date`)

// meta returns the content of the first <meta> with one of the names, in the
// order of the names.
func (s *sheet) meta(names ...string) string { return s.metaSource(names).value }

// metaSource is like meta, but also returns which name it was.
func (s *sheet) metaSource(names []string) source {
	for _, name := range names {
		if all := s.allMeta(name); len(all) > 0 {
			return source{"meta " + name, all[0]}
		}
	}
	return source{}
}

// allMeta returns the contents of every <meta> with that name, but for those that have
// none.
func (s *sheet) allMeta(name string) []string {
	var all []string
	for i := range s.head.metas {
		if s.head.metas[i].name != name {
			continue
		}
		if v := foldSpace(s.head.metas[i].content); v != "" {
			all = append(all, v)
		}
	}
	return all
}
