using Gongwen.Engine.Layouts;
using static Gongwen.Tests.Writers.Sample;

namespace Gongwen.Tests.Layouts;

public sealed class SignaturePlacementTests
{
    [Theory]
    // ten characters and a date of nearly eight: the date begins two right of the name
    [InlineData("中共临江区商务局党组", "2026年1月15日", 2, 2.12, 18.0)]
    // the date is the longer: it ends two from the edge, and the name begins two left of it
    [InlineData("县农业农村局", "2026年12月15日", 6.42, 2, null)]
    [InlineData("张某", "2026年1月1日", 9.34, 2, null)]
    // nothing to place it against
    [InlineData("", "2026年1月1日", 2, 2, null)]
    [InlineData("县农业农村局", "", 2, 2, null)]
    // longer than a line
    [InlineData("中国共产党临江区委员会区直属机关工作委员会商务系统联合党总支委员会", "2026年1月1日", 2, 18.66, 2.0)]
    public void Name_and_date_stand_as_7_3_5_2_says(string name, string date, double namesRight, double dateRight, double? dateLeft)
    {
        var signature = name.Length == 0 ? Signature(date) : Signature(date, name);

        Assert.Equal(new SignaturePlacement(namesRight, dateRight, dateLeft), Rounded(SignaturePlacement.Of(signature, TestLayouts.Plain.Signature, 28)));
    }

    [Fact]
    public void Several_names_are_placed_by_the_longest() =>
        Assert.Equal(new SignaturePlacement(2, 2.66, 18), Rounded(SignaturePlacement.Of(Signature("2026年1月1日", "县商务局", "青山县农业农村局党委"), TestLayouts.Plain.Signature, 28)));

    private static SignaturePlacement Rounded(SignaturePlacement place) =>
        new(Math.Round(place.NamesRight, 2), Math.Round(place.DateRight, 2), place.DateLeft is { } left ? Math.Round(left, 2) : null);
}
