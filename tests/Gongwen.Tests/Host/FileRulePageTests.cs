using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Reading;
using Gongwen.Tests.Tables;

namespace Gongwen.Tests.Host;

/// <summary>The pages GW202x, GW23xx, GW7xxx and GW93xx show what the program prints: standard error, then standard output. A block "yaml file=NAME" is a file.</summary>
public sealed partial class FileRulePageTests
{
    public static TheoryData<string> Pages =>
        [.. Directory.GetFiles(RepositoryFiles.Of("docs", "rules"), "GW*.md").Where(path => Path.GetFileName(path)[..4] is ['G', 'W', '7', _] or "GW93" or "GW23" || Path.GetFileName(path).StartsWith("GW202", StringComparison.Ordinal)).Select(path => Path.GetFileNameWithoutExtension(path)).Concat(TableRulePageTests.OfHost)
            // No file is known that brings it about; AdopterTests does.
            .Where(id => id is not ("GW2341" or "GW2346")).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_shows_what_is_printed(string id)
    {
        var file = RepositoryFiles.Of("docs", "rules", $"{id}.md");
        var page = File.ReadAllText(file).ReplaceLineEndings("\n");
        var good = page.IndexOf("\n## Good\n", StringComparison.Ordinal);
        var examples = 0;
        var actual = Examples().Replace(page, match =>
        {
            using var session = new CommandSession();
            Directory.CreateDirectory(Path.Combine(session.Folder, "empty"));
            Directory.CreateDirectory(Path.Combine(session.Folder, "reports"));
            foreach (var name in new[] { "duty-report.yaml", "half-year-summary.yaml" })
                File.Copy(Path.Combine(session.Folder, name), Path.Combine(session.Folder, "reports", name));
            File.WriteAllText(Path.Combine(session.Folder, "existing.docx"), "");
            if (id.StartsWith("GW71", StringComparison.Ordinal))
                AddWordFiles(session);
            if (id.StartsWith("GW23", StringComparison.Ordinal))
                AddTextFiles(session);
            foreach (Match written in Files().Matches(page))
                File.WriteAllText(Path.Combine(session.Folder, written.Groups["name"].Value), written.Groups["text"].Value);
            if (TableRulePageTests.OfHost.Contains(id, StringComparer.Ordinal))
                AddTables(session);
            var command = match.Groups["command"].Value;
            var (exit, output, error) = session.Gongwen([.. CommandLineWords.Of(command).Skip(1)]);
            Assert.Equal(match.Index < good ? 1 : 0, exit);
            Assert.Equal(match.Index < good, error.Contains(id, StringComparison.Ordinal) || output.Contains(id, StringComparison.Ordinal));
            examples++;
            return $"```console\n{command}\n```\n{string.Concat((error + output).TrimEnd('\n').Split('\n').Select(line => $"> {line}\n"))}";
        });
        Snapshot.MatchFile(actual, file);
        Assert.True(examples > 1);
    }

    private static void AddTextFiles(CommandSession session)
    {
        Add("empty.txt", []);
        Add("blank.md", "\r\n　　\r\n"u8.ToArray());
        Add("picture.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        Add("zeros.txt", new byte[100]);
        Add("lines.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("字\n", 200_001))));
        Add("lines.md", Encoding.UTF8.GetBytes(new string('\n', 200_001)));
        Add("blanks.txt", Encoding.UTF8.GetBytes("情况说明\n" + string.Concat(Enumerable.Range(1, 2001).Select(number => $"第{number}项完成X次。\n"))));
        Add("text.txt", "情况说明\n　　各项任务已经完成。\n"u8.ToArray());
        Add("old.pdf", "%PDF-1.4\n"u8.ToArray());
        Add("large.txt", Encoding.UTF8.GetBytes($"情况说明\n{new string('字', 1_800_000)}\n"));
        Add("changes.docx", MadeDocx.Of(MadeDocx.P("情况说明") + $"<w:p><w:ins w:id=\"1\">{MadeDocx.R("各项任务")}</w:ins><w:del w:id=\"2\"><w:r><w:delText>还没有</w:delText></w:r></w:del>{MadeDocx.R("已经完成。")}</w:p>"));
        Add("picture.docx", MadeDocx.Of(MadeDocx.P("情况说明") + $"<w:p>{MadeDocx.R("各项任务已经完成。")}<w:r><w:drawing/></w:r></w:p>"));
        Add("table.docx", MadeDocx.Of(MadeDocx.P("情况说明") + "<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc>" + MadeDocx.P("件数") + "</w:tc></w:tr><w:tr><w:tc>" + MadeDocx.P("一组") + "</w:tc><w:tc>" + MadeDocx.P("12") + "</w:tc></w:tr></w:tbl>"));
        Directory.CreateDirectory(Path.Combine(session.Folder, "adding", "genres", "narrative-report", "partials"));
        Add("adding/pack.yaml", "id: adding\nname: 加字的模板包\nversion: 1.0.0\nengine: { min: 0.1, max: 0 }\nbase:\n  - { id: gbt9704, version: 0.1.0 }\nlevel: organisation\n"u8.ToArray());
        Add("adding/genres/narrative-report/partials/paragraphs.liquid", "{% for 段 in 段落 %}\n\n{{ 段.原文 | default: 段 | 句号 }}特此说明。\n\n{% endfor %}"u8.ToArray());

        void Add(string name, byte[] content) => File.WriteAllBytes(Path.Combine(session.Folder, name), content);
    }

    // A report for each name it may give.
    private static void AddTables(CommandSession session)
    {
        const string Head = "文种: 整改清单\n单位: 临江区商务局\n整改事项: 安全生产督查反馈问题\n截至日期: 2026-05-31\n清单: { 来自: NAME }\n";
        const string Table = "反馈问题,整改措施,责任领导,责任单位,责任人,整改时限,进展情况,状态,是否销号,完成时间,佐证材料\n值班制度不落实,重新编排值班表,孟远航,办公室,陶然,2026-06-30,值班表已重新编排并公示。,已完成,否,2026-05-20,值班表\n";
        var reports = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ledger.yaml"] = "台账.csv", ["misspelt.yaml"] = "台帐.csv", ["below.yaml"] = "tables/台账.csv", ["above.yaml"] = "../台账.csv", ["elsewhere.yaml"] = "D:\\ledgers\\台账.csv", ["folder.yaml"] = "tables", ["large.yaml"] = "照片.xlsx", ["many.yaml"] = "全部.csv",
        };
        Directory.CreateDirectory(Path.Combine(session.Folder, "tables"));
        File.WriteAllText(Path.Combine(session.Folder, "台账.csv"), Table);
        File.WriteAllText(Path.Combine(session.Folder, "tables", "台账.csv"), Table);
        var lines = Table.Split('\n');
        File.WriteAllText(Path.Combine(session.Folder, "全部.csv"), lines[0] + "\n" + string.Concat(Enumerable.Range(1, 20_001).Select(number => lines[1].Replace("值班制度", $"第{number}项制度", StringComparison.Ordinal) + "\n")));
        using (var large = new FileStream(Path.Combine(session.Folder, "照片.xlsx"), FileMode.Create))
            large.SetLength(300_000_000);
        foreach (var (report, name) in reports)
            File.WriteAllText(Path.Combine(session.Folder, report), Head.Replace("NAME", name, StringComparison.Ordinal));
    }

    private static void AddWordFiles(CommandSession session)
    {
        byte[] old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]];
        Assert.Equal(0, session.Gongwen(["render", "duty-report.yaml", "-o", "report.docx"]).Exit);
        Add("old.doc", old);
        Add("encrypted.docx", [.. old, .. Encoding.Unicode.GetBytes("EncryptedPackage")]);
        Add("damaged.docx", File.ReadAllBytes(Path.Combine(session.Folder, "report.docx"))[..3000]);
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var stream = zip.CreateEntry("word/document.xml").Open();
            stream.Write(new byte[45_000_000]);
        }

        Add("bomb.docx", bytes.ToArray());

        void Add(string name, byte[] content) => File.WriteAllBytes(Path.Combine(session.Folder, name), content);
    }

    [GeneratedRegex("```(?:yaml|text) file=(?<name>[^\n]+)\n(?<text>.*?)```\n", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Files();

    [GeneratedRegex("```console\n(?<command>gongwen [^\n]*)\n```\n(> [^\n]*\n)*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Examples();
}
