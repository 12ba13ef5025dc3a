package newspage

import (
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// isCall matches a short paragraph that asks the reader to follow, join or
// support the paper: a sentence that opens with such a verb, soon names the
// paper or says "us" or "our", and says where or with what. Phrases cannot list
// these, because everybody words them differently. A quoted person who says
// such things is speaking to others.
func isCall(c *cleaner, p *piece) verdict {
	if p.isMedia() || p.kind == cell || len(p.text) > longestOpening || p.at <= c.firstText {
		return verdict{}
	}
	call := readCall(p.text, c.paper, p.isLink())
	if call.reason == "" && len(c.where.entries) == 0 {
		call = phraseUnderQuestion(p.text)
	}
	if call.reason == "" {
		call = c.signUpUnder(p)
	}
	if call.reason == "" {
		call = c.signUpOver(p)
	}
	return verdict{call.reason, call.words}
}

// phraseUnderQuestion reads a call that opens with a question to the reader: "Does your cat
// take the ferry? Let us know in the comments." A known phrase follows the only question.
func phraseUnderQuestion(text string) call {
	question, rest, ok := strings.Cut(text, "? ")
	if !ok || quotes(text) || endsSentence(question) || strings.ContainsAny(question, ".!?:") || !endsSentence(rest) || strings.ContainsAny(rest, "?:") {
		return call{}
	}
	reason, phrase, _ := knownPhrases.find(rest)
	if isOpening := strings.HasSuffix(phrase, "…"); reason != Newsletter && (reason != Comments || !isOpening) {
		return call{}
	}
	return call{reason, "a question, and " + phrase}
}

// signUpUnder reads a call whose channel is in the heading above it: "Our morning
// newsletter", "Sign up to have the day's news in your inbox." Some languages have
// the verb at the end.
func (c *cleaner) signUpUnder(p *piece) call {
	if p.at == 0 {
		return call{}
	}
	return signUp(&c.s.pieces[p.at-1], p)
}

// signUpOver reads the heading of such a call.
func (c *cleaner) signUpOver(p *piece) call {
	if p.at+1 >= len(c.s.pieces) {
		return call{}
	}
	return signUp(p, &c.s.pieces[p.at+1])
}

// signUp reads a heading that names a channel and the text below it, which asks to
// sign up.
func signUp(head, text *piece) call {
	if head.isMedia() || endsSentence(head.text) || utf8.RuneCountInString(head.text) > longestHeaderLine {
		return call{}
	}
	if len(text.text) > longestOpening {
		return call{}
	}
	channel := channelIn(head.text)
	if channel.reason != Newsletter || !hasWordOf(text.text, signUpVerbs, entryVerbs) || quotes(text.text) {
		return call{}
	}
	return call{Newsletter, "a verb under … " + channel.words}
}

// asksForConsent matches the note shown in place of an embedded video or chart until
// the reader accepts cookies. Quotations about cookies, and reports on them, are kept.
func asksForConsent(c *cleaner, p *piece) (string, bool) {
	const longest = 420 // bytes
	if len(p.text) > longest || !namesCookies(p.text) || strings.ContainsAny(p.text, "\"“”„") {
		return "", false
	}
	said, ok := firstOfEach(p.text, cookieStems, contentStems, consentStems)
	if !ok {
		return "", false
	}
	_, isTopic := firstOfEach(c.found.headline.value, cookieStems)
	return said[0] + " … " + said[2], !isTopic
}

// A call is what a paragraph asks the reader for. Its reason is empty if it
// asks for nothing.
type call struct {
	reason Reason
	words  string // the verb and the channel
}

// readCall reads a paragraph of a paper whose name has those words. If only the
// verb says that it is a call, the channel must be in the same sentence. A
// paragraph that is a single link leads to the channel, so the verb is enough.
func readCall(text string, paper []string, isLink bool) call {
	if !opensWithVerb(text) {
		return call{}
	}
	text = strings.ToLower(text)
	verb := ""
	isOwn := false // a sentence names a channel and the paper: "The Courier app …"
	var channel call
	for sentence := range sentences(text) {
		if quotes(sentence) {
			continue
		}
		here := channelIn(sentence)
		if channel.reason == "" {
			channel = here
		}
		isOwn = isOwn || here.reason != "" && namesAll(sentence, paper)
		if verb == "" {
			verb = verbOfCall(sentence, paper, func(verb string) bool {
				isSure := isLink || channel.words == preferredSource
				return channel.reason != "" && (signUpVerbs[verb] || isSure && callVerbs[verb] || isOwn && downloadVerbs[verb])
			})
		}
	}
	if verb == "" || channel.reason == "" {
		return call{}
	}
	return call{channel.reason, verb + " … " + channel.words}
}

// preferredSource is what a search engine calls a paper that its reader wants to see more
// of. Who is told to add one is told so by the paper, whether it names itself or not.
const preferredSource = "preferred source"

// opensWithVerb reports whether a clause opens with a verb of calls. Most texts
// have none, and are not examined further.
func opensWithVerb(text string) bool {
	for clause := range divided(text, func(i int, r rune) bool { return isClauseBreak(r) || endsSentenceAt(text, i, r) }) {
		if first := firstWord(clause); hasFold(callVerbs, first) || hasFold(signUpVerbs, first) {
			return true
		}
	}
	return false
}

// firstWord returns the word that a clause opens with, after any fillers.
func firstWord(clause string) string {
	for w := range eachWord(clause) {
		if !hasFold(fillers, w) {
			return w
		}
	}
	return ""
}

// quotes reports whether a sentence contains quotation marks.
func quotes(sentence string) bool { return strings.ContainsAny(sentence, "\"“”„«»") }

// channelIn returns the first channel that a text names, and what it is for.
func channelIn(text string) call {
	var room [64]byte
	pair := room[:0] // a word, a space and the next
	start := 0       // of the next
	for w := range eachWord(strings.ToLower(text)) {
		pair = append(append(pair[:0], pair[start:]...), ' ')
		start = len(pair)
		pair = append(pair, w...)
		switch {
		case string(pair) == preferredSource:
			return call{Newsletter, preferredSource}
		case channels[w], channels[string(pair)], endsInOneOf(w, channelEndings):
			return call{Newsletter, w}
		case payments[w], payments[string(pair)]:
			return call{Paywall, w}
		}
	}
	return call{}
}

// verbOfCall returns the verb with which a sentence, or a clause of it, asks
// the reader, or "". Some verbs are enough by themselves.
func verbOfCall(sentence string, paper []string, isEnough func(verb string) bool) string {
	const near = 7 // words from the verb to the paper
	for clause := range strings.FieldsFuncSeq(sentence, isClauseBreak) {
		own := words(clause)
		for len(own) > 0 && fillers[own[0]] {
			own = own[1:]
		}
		if len(own) == 0 {
			continue
		}
		asksFor := func(w string) bool {
			return ownWords[w] || isNameOfPaper(w, paper) || channelNames[w] && namesMessenger(own)
		}
		if isEnough(own[0]) || callVerbs[own[0]] && slices.ContainsFunc(own[1:min(len(own), near)], asksFor) {
			return own[0]
		}
	}
	return ""
}

// namesMessenger reports whether words name a service on which papers have
// channels. To ask the reader to follow someone there is a call of the paper.
func namesMessenger(said []string) bool {
	return slices.ContainsFunc(said, func(w string) bool { return messengers[w] })
}

// namesAll reports whether a sentence has all words of a name.
func namesAll(sentence string, name []string) bool {
	own := words(sentence)
	return len(name) > 0 && !slices.ContainsFunc(name, func(w string) bool { return !slices.Contains(own, w) })
}

// isNameOfPaper reports whether a word is one of the paper's name, and not a
// short one.
func isNameOfPaper(word string, paper []string) bool {
	const least = 4 // letters
	return utf8.RuneCountInString(word) >= least && slices.Contains(paper, word)
}

func isClauseBreak(r rune) bool {
	switch r {
	case ',', ';', ':', '–', '—', '|', '*', '>', '»', '•':
		return true
	}
	return false
}

// sentences iterates over the sentences of a text.
func sentences(text string) iter.Seq[string] {
	return divided(text, func(i int, r rune) bool { return endsSentenceAt(text, i, r) })
}

// endsSentenceAt reports whether the character at text[i:] ends a sentence.
func endsSentenceAt(text string, i int, r rune) bool {
	switch r {
	case '\n':
		return true
	case '.', '!', '?', '…':
		next := i + utf8.RuneLen(r)
		return next == len(text) || unicode.IsSpace(rune(text[next]))
	}
	return false
}

// divided iterates over the parts of a text, each with the character that ends it.
func divided(text string, ends func(at int, r rune) bool) iter.Seq[string] {
	return func(yield func(string) bool) {
		start := 0
		for i, r := range text {
			if 'a' <= r && r <= 'z' || !ends(i, r) { // most characters
				continue
			}
			next := i + utf8.RuneLen(r)
			if !yield(text[start:next]) {
				return
			}
			start = next
		}
		if start < len(text) {
			yield(text[start:])
		}
	}
}
