// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contents/hostilebodies.h"

#include <array>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr int DeepNesting = 4000;
constexpr int WideTable = 2000; // cells
constexpr int LongWord = 100'000;

constexpr std::array Snippets {
    u"<p>Hello</p><script>fetch('http://127.0.0.1:9/steal')</script><img src=\"x\" onerror=\"alert(1)\">",
    u"<p>Our offer</p><img src=\"http://127.0.0.1:9/pixel.gif?id=20431\" width=1 height=1>"
    u"<style>@import url('http://127.0.0.1:9/a.css'); p { background: url(http://127.0.0.1:9/b.png) }</style>",
    u"<img src=\"file:///etc/passwd\"><iframe src=\"file:///etc/hostname\"></iframe>"
    u"<object data=\"file:///proc/self/environ\"></object><link rel=\"stylesheet\" href=\"file:///etc/fstab\">",
    u"<p>Sign in at <a href=\"http://127.0.0.1:9/login\">https://bank.example.com</a> or "
    u"<a href=\"javascript:alert(document.cookie)\">here</a> or <a href=\"  JaVaScRiPt&#58;alert(1)\">there</a></p>",
    u"<meta http-equiv=\"refresh\" content=\"0;url=http://127.0.0.1:9/\"><base href=\"http://127.0.0.1:9/\">"
    u"<form action=\"/collect\"><input name=\"password\"><button>OK</button></form>",
    u"<svg onload=\"alert(1)\"><image href=\"http://127.0.0.1:9/c.svg\"/></svg>"
    u"<img src=\"data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9ImFsZXJ0KDEpIi8+\">",
    u"<p>Broken &bogus; &#99999999; &#x0; &amp <b><i>no end</b></i><p <div a='\"><td>cell",
    u"\u202Egnp.eciovni\u202C <p style=\"position:fixed;top:0;left:0;width:100%;height:100%\">You have been signed out</p>",
};

} // namespace

int hostileBodyCount()
{
    return int(Snippets.size()) + 3;
}

QString hostileBody(int number)
{
    switch (number - int(Snippets.size())) {
    case 0: return u"<div>"_s.repeated(DeepNesting) + u"deep"_s;
    case 1: return u"<table><tr>"_s + u"<td>cell</td>"_s.repeated(WideTable) + u"</tr></table>"_s;
    case 2: return u"<p>"_s + QString(LongWord, u'w') + u"</p>"_s;
    }
    return QString::fromUtf16(Snippets.at(size_t(number)));
}

} // namespace demo
