using Is = Gongwen.Liquid.FilterKinds;

namespace Gongwen.Liquid.Filters;

/// <summary>The filters of the language itself: the table of contents.</summary>
internal static class StandardFilters
{
    // Numbers may be written as text; the language converts them.
    private const Is Numeric = Is.Number | Is.String | Is.Nil;
    private const Is Items = Is.List | Is.Nil;

    public static IEnumerable<LiquidFilter> All { get; } =
    [
        .. Numbers(),
        .. Texts(),
        .. Encodings(),
        .. Lists(),
        new("date", new(Is.Date | Is.String | Is.Integer | Is.Nil, Is.String, Needs("format", Is.String)), DateFilter.Date),
        new("default", new(Is.Any, Is.Any, May("value", Is.Any), May("options", Is.Any)) { ResultType = FilterResultType.InputOrArgument, NamedParameters = [May("allow_false", Is.Boolean)] }, DefaultFilter.Default),
        new("size", new(Is.String | Is.List | Is.Object | Is.Nil, Is.Integer), ListFilters.Size),
    ];

    private static LiquidFilter[] Numbers() =>
    [
        new("abs", new(Numeric, Is.Number), MathFilters.Abs),
        new("at_least", new(Numeric, Is.Number, Needs("least", Numeric)), MathFilters.AtLeast),
        new("at_most", new(Numeric, Is.Number, Needs("most", Numeric)), MathFilters.AtMost),
        new("ceil", new(Numeric, Is.Integer), RoundingFilters.Ceil),
        new("divided_by", new(Numeric, Is.Number, Needs("divisor", Numeric)), MathFilters.DividedBy),
        new("floor", new(Numeric, Is.Integer), RoundingFilters.Floor),
        new("minus", new(Numeric, Is.Number, Needs("number", Numeric)), MathFilters.Minus),
        new("modulo", new(Numeric, Is.Number, Needs("divisor", Numeric)), MathFilters.Modulo),
        new("plus", new(Numeric, Is.Number, Needs("number", Numeric)), MathFilters.Plus),
        new("round", new(Numeric, Is.Number, May("places", Numeric)), RoundingFilters.Round),
        new("times", new(Numeric, Is.Number, Needs("number", Numeric)), MathFilters.Times),
    ];

    private static LiquidFilter[] Texts() =>
    [
        new("append", new(Is.Scalar, Is.String, Needs("text", Is.Scalar)), ReplaceFilters.Append),
        new("capitalize", new(Is.Scalar, Is.String), CaseFilters.Capitalize),
        new("downcase", new(Is.Scalar, Is.String), CaseFilters.Downcase),
        new("escape", new(Is.Scalar, Is.String), HtmlFilters.Escape),
        new("escape_once", new(Is.Scalar, Is.String), HtmlFilters.EscapeOnce),
        new("h", new(Is.Scalar, Is.String), HtmlFilters.Escape),
        new("lstrip", new(Is.Scalar, Is.String), StripFilters.Lstrip),
        new("newline_to_br", new(Is.Scalar, Is.String), StripFilters.NewlineToBr),
        new("prepend", new(Is.Scalar, Is.String, Needs("text", Is.Scalar)), ReplaceFilters.Prepend),
        new("remove", new(Is.Scalar, Is.String, Needs("text", Is.Scalar)), ReplaceFilters.Remove),
        new("remove_first", new(Is.Scalar, Is.String, Needs("text", Is.Scalar)), ReplaceFilters.RemoveFirst),
        new("remove_last", new(Is.Scalar, Is.String, Needs("text", Is.Scalar)), ReplaceFilters.RemoveLast),
        new("replace", new(Is.Scalar, Is.String, Needs("text", Is.Scalar), May("replacement", Is.Scalar)), ReplaceFilters.Replace),
        new("replace_first", new(Is.Scalar, Is.String, Needs("text", Is.Scalar), May("replacement", Is.Scalar)), ReplaceFilters.ReplaceFirst),
        new("replace_last", new(Is.Scalar, Is.String, Needs("text", Is.Scalar), Needs("replacement", Is.Scalar)), ReplaceFilters.ReplaceLast),
        new("rstrip", new(Is.Scalar, Is.String), StripFilters.Rstrip),
        new("slice", new(Is.Scalar | Is.List, Is.String | Is.List, Needs("offset", Is.Integer | Is.String), May("length", Is.Integer | Is.String)) { ResultType = FilterResultType.SameAsInput }, CutFilters.Slice),
        new("split", new(Is.Scalar, Is.List, Needs("separator", Is.Scalar)), SplitFilters.Split),
        new("squish", new(Is.Scalar, Is.String), StripFilters.Squish),
        new("strip", new(Is.Scalar, Is.String), StripFilters.Strip),
        new("strip_html", new(Is.Scalar, Is.String), HtmlFilters.StripHtml),
        new("strip_newlines", new(Is.Scalar, Is.String), StripFilters.StripNewlines),
        new("truncate", new(Is.Scalar, Is.String, May("length", Is.Integer | Is.String), May("ending", Is.Scalar)), CutFilters.Truncate),
        new("truncatewords", new(Is.Scalar, Is.String, May("words", Is.Integer | Is.String), May("ending", Is.Scalar)), CutFilters.Truncatewords),
        new("upcase", new(Is.Scalar, Is.String), CaseFilters.Upcase),
    ];

    private static LiquidFilter[] Encodings() =>
    [
        new("base64_decode", new(Is.Scalar, Is.String), EncodingFilters.Base64Decode),
        new("base64_encode", new(Is.Scalar, Is.String), EncodingFilters.Base64Encode),
        new("base64_url_safe_decode", new(Is.Scalar, Is.String), EncodingFilters.Base64UrlSafeDecode),
        new("base64_url_safe_encode", new(Is.Scalar, Is.String), EncodingFilters.Base64UrlSafeEncode),
        new("url_decode", new(Is.Scalar, Is.String), EncodingFilters.UrlDecode),
        new("url_encode", new(Is.Scalar, Is.String), EncodingFilters.UrlEncode),
    ];

    private static LiquidFilter[] Lists() =>
    [
        new("compact", new(Items, Is.List, Property(isOptional: true)) { ResultType = FilterResultType.SameAsInput }, ListFilters.Compact),
        new("concat", new(Items, Is.List, Needs("list", Is.List)) { ResultType = FilterResultType.InputOrArgument }, ListFilters.Concat),
        new("find", new(Items, Is.Any, Property(isOptional: false), May("value", Is.Any)) { ResultType = FilterResultType.ItemOfInput }, SelectFilters.Find),
        new("find_index", new(Items, Is.Integer | Is.Nil, Property(isOptional: false), May("value", Is.Any)), SelectFilters.FindIndex),
        new("first", new(Items | Is.String | Is.Object, Is.Any) { ResultType = FilterResultType.ItemOfInput }, ListFilters.First),
        new("has", new(Items, Is.Boolean, Property(isOptional: false), May("value", Is.Any)), SelectFilters.Has),
        new("join", new(Items, Is.String, May("glue", Is.Scalar)), SplitFilters.Join),
        new("last", new(Items | Is.String, Is.Any) { ResultType = FilterResultType.ItemOfInput }, ListFilters.Last),
        new("map", new(Items | Is.Object, Is.List, Property(isOptional: false)) { ResultType = FilterResultType.ListOfMember }, ListFilters.Map),
        new("reject", new(Items, Is.List, Property(isOptional: false), May("value", Is.Any)) { ResultType = FilterResultType.SameAsInput }, SelectFilters.Reject),
        new("reverse", new(Items, Is.List) { ResultType = FilterResultType.SameAsInput }, ListFilters.Reverse),
        new("sort", new(Items, Is.List, Property(isOptional: true)) { ResultType = FilterResultType.SameAsInput }, SortFilters.Sort),
        new("sort_natural", new(Items, Is.List, Property(isOptional: true)) { ResultType = FilterResultType.SameAsInput }, SortFilters.SortNatural),
        new("sum", new(Items, Is.Number, Property(isOptional: true)), SumFilter.Sum),
        new("uniq", new(Items, Is.List, Property(isOptional: true)) { ResultType = FilterResultType.SameAsInput }, UniqFilter.Uniq),
        new("where", new(Items, Is.List, Property(isOptional: false), May("value", Is.Any)) { ResultType = FilterResultType.SameAsInput }, SelectFilters.Where),
    ];

    private static FilterParameter Needs(string name, FilterKinds kinds) => new(name, kinds);

    private static FilterParameter May(string name, FilterKinds kinds) => new(name, kinds, IsOptional: true);

    private static FilterParameter Property(bool isOptional) => new("property", Is.Scalar, isOptional) { IsMemberName = true };
}
