using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Schemas;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Data;

/// <summary>Whatever stands in a file, reading and checking it gives findings.</summary>
public sealed class NeverThrowsTests
{
    private static readonly string[] Bits =
    [
        "：", ": ", ":", "\t", "  ", " ", "- ", "-", "－", "\"", "'", "“", "”", "[", "]", "{", "}", "，", ",", "#", "|", ">", "&a ", "*a", "!x ", "? ", "\n", "\r\n", "\r",
        "\\", "\\u", "\\ud83d", "\0", "\u0001", "\u0085", "\u2028", "😀", "\uFEFF", "%", "@", "`", "---\n", "...\n", "<<", "~", "null", "1e999999999", "【待填：甲】", "//", "/*",
    ];

    [Theory]
    [InlineData("yaml", 17)]
    [InlineData("yaml", 18)]
    [InlineData("json", 19)]
    public void Mutated_files_give_findings(string extension, int seed)
    {
        var random = new Random(seed);
        var seeds = Directory.GetFiles(RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases"), $"input.{extension}", SearchOption.AllDirectories)
            .Where(path => path.Contains("1-read", StringComparison.Ordinal) || path.Contains("2-data", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(File.ReadAllBytes).Where(bytes => bytes.Length < 2000).ToList();
        for (var i = 0; i < 800; i++)
        {
            var bytes = Mutate(seeds[random.Next(seeds.Count)], random);
            var findings = new FindingList();
            var report = Step1ReadData.Run(bytes, $"report.{extension}", DataLimits.Default, findings);
            Assert.True(report is not null || findings.HasErrors, Encoding.UTF8.GetString(bytes));
            if (report is null)
                continue;
            _ = Step2CheckData.Run(report, TestSchemas.Report, draft: true, findings);
            _ = SchemaCompiler.Compile(report, SharedShapes.BuiltIn, findings);
            Assert.All(findings, finding => Assert.NotEqual("", finding.Message.English));
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("{")]
    public void Endless_nesting_is_refused(string opening)
    {
        var findings = new FindingList();
        Assert.Null(Step1ReadData.Run(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(opening, 100_000))), "report.yaml", DataLimits.Default, findings));
        Assert.True(findings.HasErrors);
    }

    private static byte[] Mutate(byte[] original, Random random)
    {
        var text = new StringBuilder(Encoding.UTF8.GetString(original));
        for (var n = random.Next(1, 6); n > 0; n--)
        {
            var at = random.Next(text.Length + 1);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(at, Math.Min(random.Next(1, 8), text.Length - at));
                    break;
                case 1 when text.Length > 0:
                    var from = random.Next(text.Length);
                    text.Insert(at, text.ToString(from, Math.Min(random.Next(1, 30), text.Length - from)));
                    break;
                default:
                    text.Insert(at, Bits[random.Next(Bits.Length)]);
                    break;
            }
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        if (bytes.Length > 0 && random.Next(10) == 0)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return bytes;
    }
}
