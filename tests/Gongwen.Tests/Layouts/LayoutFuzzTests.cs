using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Layouts;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.GenreSamples;

namespace Gongwen.Tests.Layouts;

/// <summary>Layout files with random faults: always a layout or errors, never an exception.</summary>
public sealed class LayoutFuzzTests
{
    private static readonly string[] Scraps =
    [
        .. TextDamage.OfYaml, "base: gbt9704-letter+gbt9704-order", "base: layout", "base: other", "{ value: 37, allow-deviation: }", "{ value: {}, unit: 磅 }", "{ value: [1, [2]], strength: 规定 }", "page.top: 1e300", "fonts.楷体: [x]",
        "三号", "-0", "0x10", "NaN", ", tolerance: -1 ", ", clause: [] ", "mark.size: 99999999999999999999999999999999", "title.size: 6号",
    ];

    [Theory]
    [InlineData("gbt9704-nominal")]
    [InlineData("gbt9704-compensated")]
    [InlineData("gbt9704-letter")]
    [InlineData("gbt9704-plain")]
    public void A_damaged_layout_is_a_layout_or_has_errors(string id)
    {
        var text = File.ReadAllText(RepositoryFiles.Of("templates", "gbt9704", "layouts", id + ".yaml"));
        var random = new Random(id.Length);
        for (var round = 0; round < 300; round++)
        {
            var damaged = TextDamage.Of(text, Scraps, random);
            var source = new LayoutSource("pack", IsStandard: round % 2 == 0, () => [id, "other"], (name, faults) =>
                name == id || name == "other" ? DataReader.Read(Encoding.UTF8.GetBytes(damaged), name + ".yaml", DataLimits.Default, faults) : null);
            var findings = new FindingList();

            var layout = new LayoutLibrary([TestLayouts.BasePack, source]).Read(round % 3 == 0 ? $"gbt9704-document+{id}" : id, findings);

            Assert.True(layout is null == findings.HasErrors, damaged);
            if (layout is not null)
                Assert.All(layout.Deviations, deviation => Assert.True(deviation.Strength != LayoutStrength.Required || deviation.Reason is not null, damaged));
        }
    }
}
