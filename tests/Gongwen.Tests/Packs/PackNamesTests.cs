using Gongwen.Contracts;
using Gongwen.Engine.Packs.Archives;

namespace Gongwen.Tests.Packs;

/// <summary>The names files of a pack may have.</summary>
public sealed class PackNamesTests
{
    private static readonly string[] Refused =
    [
        "/etc/passwd", "\\\\server\\share", "C:/Windows/x.yaml", "c:x.yaml", "../pack.yaml", "genres/../../x", "./pack.yaml", "genres//genre.yaml", "genres/", "layouts\\a.yaml", "Pack.yaml", "GONGWEN.SIG",
        "CON", "nul.yaml", "layouts/COM1", "layouts/lpt9.tar.gz", "layouts/aux .txt", "layouts/COM¹.yaml", "partials/a.", "partials/b ", "partials./c", "a:b", "x/what?.yaml", "x/a*.yaml", "x/\"a\"", "x/<a>", "x/a|b",
        "x/a\u0000b", "x/a\tb", "x/a\u0085b", "x/\u202Egnp.exe", "x/a\u200Bb", "x/a\u00A0b", "x/a\u2028b", "x/\uE000", "x/\uFFFD",
        "x/e\u0301.yaml", "x/か\u3099.yaml", "x/\u1112\u1161.yaml", "x/\uF900.yaml", "x/\u212Bngstrom", "a/b/c/d/e/f/g/h/i", "",
    ];

    [Fact]
    public void What_is_refused_and_why()
    {
        var found = new PackCase("names");
        foreach (var name in Refused.Append(new string('长', 81)).Append("x/" + string.Join('/', Enumerable.Repeat(new string('长', 60), 3))))
        {
            var findings = new FindingList();
            Assert.False(PackPath.Check([name], "包", findings), name);
            found.Add(name, findings);
        }

        found.Compare();
    }

    [Theory]
    [InlineData("pack.yaml")]
    [InlineData("genres/risk-register/sections/opening/template.liquid")]
    [InlineData("samples/全部填满/报告（定稿）.yaml")]
    [InlineData("x/é ü ガ 각 𠮷.yaml")]
    [InlineData("x/.keep")]
    [InlineData("x/console.yaml")]
    [InlineData("x/COM10.yaml")]
    public void What_every_system_takes(string name) => Assert.Null(PackPath.Refusal(name));

    [Fact]
    public void What_two_names_make_of_each_other()
    {
        var found = new PackCase("names-that-clash");
        string[][] sets = [["a.yaml", "a.yaml"], ["layouts/Plain.yaml", "layouts/plain.yaml"], ["Genres/a.yaml", "genres/b.yaml"], ["x/É.yaml", "x/é.yaml"], ["a", "a/b.yaml"], ["a/b.yaml", "A"]];
        foreach (var names in sets)
        {
            var findings = new FindingList();
            Assert.False(PackPath.Check(names, "包", findings));
            found.Add(string.Join(" + ", names), findings);
        }

        found.Compare();
        Assert.True(PackPath.Check(["a/b.yaml", "a/c.yaml", "ab/b.yaml"], "包", []));
    }
}
