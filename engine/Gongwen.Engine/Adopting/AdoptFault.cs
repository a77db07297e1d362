using Gongwen.Contracts;

namespace Gongwen.Engine.Adopting;

/// <summary>What is said of a model text that becomes a genre: GW234n.</summary>
internal static class AdoptFault
{
    /// <summary>GW2340: a text without a blank.</summary>
    public static Finding NoBlanks(string file) => new("GW2340", Severity.Error, new("文字里没有要填的空", "there is no blank in the text"))
    {
        Hint = new("范文里会变的地方写成 X、××、____ 或【单位名称】，再运行 gongwen adopt；已经写好的报告用 gongwen import", "write X, ××, ____ or 【单位名称】 where the text changes, then run gongwen adopt; a finished report is for gongwen import"),
        Location = SourceLocation.OfFile(file),
    };

    /// <summary>GW2341: the genre doesn't give the text back.</summary>
    public static Finding Different(string file, SourceLocation? place, string wanted, string found) => new("GW2341", Severity.Error,
        new($"做出的模板还原不了范文：应当是“{wanted}”，出来的是“{found}”", $"the template doesn't give the text back: '{wanted}' became '{found}'"))
    {
        Hint = new("没有写任何文件；把这一段改成普通段落再试，并请告诉我们", "nothing was written; make it a plain paragraph and try again, and please tell us"),
        Location = place ?? SourceLocation.OfFile(file),
    };

    /// <summary>GW2342: a name that should be looked at.</summary>
    public static Finding Guess(SourceLocation? place, Field field) => new("GW2342", Severity.Note,
        new($"字段名“{field.Name}”拿不准，在：{field.Sentence}", $"the field name '{field.Name}' is a guess, in: {field.Sentence}"))
    {
        Hint = new("不合适就在模板包里统一改名（模板、schema.yaml 和样例一起改）", "if it doesn't fit, rename it in the pack (template, schema.yaml and sample)"),
        Location = place,
    };

    /// <summary>GW2343: several blanks that are one field.</summary>
    public static Finding Merged(SourceLocation? place, Field field) => new("GW2343", Severity.Note,
        new($"{field.Uses} 处空合为一个字段“{field.Name}”{(field.Blanks.Count > 1 ? $"（写法有 {string.Join("、", field.Blanks)}）" : "")}", $"{field.Uses} blanks are one field, '{field.Name}'{(field.Blanks.Count > 1 ? $" (written {string.Join(", ", field.Blanks)})" : "")}"))
    {
        Location = place,
    };

    /// <summary>GW2344: an element that is printed as paragraphs.</summary>
    public static Finding Plain(SourceLocation? place) => new("GW2344", Severity.Note,
        new("这里按普通段落印：照它的版式印，文字会和范文不同", "this is printed as plain paragraphs: as the element it is, its text would differ from the model"))
    {
        Location = place,
    };

    /// <summary>GW2346: a blank that stays words of the template.</summary>
    public static Finding Left(SourceLocation? place, string blank, string sentence) => new("GW2346", Severity.Warning,
        new($"这处空“{blank}”没有做成字段，照原样留在模板里：{sentence}", $"this blank, '{blank}', became no field and stays in the template as it is: {sentence}"))
    {
        Hint = new("范文里换一种写法（XX、____ 或【单位名称】）再运行一次，或者在模板里改成字段", "write it another way in the model (XX, ____ or 【…】) and run it again, or make it a field in the template"),
        Location = place,
    };

    /// <summary>GW2345: more blanks than a form can have.</summary>
    public static Finding TooMany(string file, int count, int most) => new("GW2345", Severity.Error,
        new($"空太多：{count} 处，上限 {most} 处", $"too many blanks: {count}, the limit is {most}"))
    {
        Hint = new("看看是不是选错了文件，或者拆成几份范文", "check that it is the right file, or split it into several models"),
        Location = SourceLocation.OfFile(file),
    };
}
