using Gongwen.Contracts;
using Gongwen.Engine.Data;

namespace Gongwen.Tests.Data;

/// <summary>Values that code makes of values that were read.</summary>
public sealed class DataNodeTests
{
    private const string Text = "清单:\n  - 名称: \"子\"\n    数: 1\n";

    private static DataNode Row => DataReader.Read(System.Text.Encoding.UTF8.GetBytes(Text), "report.yaml", DataLimits.Default, [])!["清单"]!.Items[0];

    [Fact]
    public void An_object_with_one_more_key_keeps_the_places_of_the_others()
    {
        var row = Row;
        var longer = row.With("序号", DataNode.OfNumber("1", row), 0).With("末", DataNode.OfText("完", row["数"]!));
        Assert.Equal(["序号", "名称", "数", "末"], longer.Properties.Select(property => property.Key));
        Assert.Equal(["report.yaml:2:5", "report.yaml:2:5", "report.yaml:3:5", "report.yaml:3:8"], longer.Properties.Select(property => property.KeyLocation.ToString()));
        Assert.Equal("清单[0].名称", longer["名称"]!.Path);
        Assert.Equal("清单[0].数", longer["末"]!.Path);
        Assert.Equal("清单[0]", longer.Path);
        Assert.Null(row["序号"]);
    }

    [Fact]
    public void A_key_it_has_is_refused()
    {
        Assert.Throws<InvalidOperationException>(() => Row.With("名称", Row));
        Assert.Throws<InvalidOperationException>(() => Row["名称"]!.With("甲", Row));
    }

    [Fact]
    public void Text_that_stands_where_another_does_is_not_what_is_written_there()
    {
        var name = Row["名称"]!;
        Assert.Equal("\"子\"", name.Written);
        var other = DataNode.OfText("丑", name);
        Assert.Equal((name.Location, name.Path, "丑", null), (other.Location, other.Path, other.Text, other.Written));
        Assert.Equal("\"子\"", other.MadeOf(name).Written);
        Assert.Equal("\"子\"", name.DerivedBy(new Derivation(() => new("甲", "a"), () => [name])).Written);
    }
}
