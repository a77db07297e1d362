using Gongwen.Liquid;

namespace Gongwen.Tests.Liquid;

public sealed class HostObjectTests
{
    [Theory]
    [InlineData("{% if 备注 %}x{% endif %}{{ 备注 | default: '无' }}{% for i in 备注 %}{% endfor %}", null)]
    [InlineData("{{ 备注 }}", "没有变量“备注”")]
    [InlineData("{% if 备住 %}x{% endif %}", "没有变量“备住”")]
    [InlineData("{{ 备住 | default: '无' }}", "没有变量“备住”")]
    public void A_schema_decides_whether_testing_an_absent_member_is_a_fault(string template, string? message)
    {
        var options = new TemplateOptions { AbsentBehavior = Strictness.Error };
        new LiquidParser(options).Parse(template, "t").Template.Render(new TemplateContext(new Declared()), out var result);
        Assert.Equal(message, result.Errors.SingleOrDefault()?.Message.Chinese);
    }

    [Fact]
    public void A_misspelt_optional_member_names_the_declared_one()
    {
        var options = new TemplateOptions { AbsentBehavior = Strictness.Error };
        new LiquidParser(options).Parse("{{ 备住 }}", "t").Template.Render(new TemplateContext(new Declared()), out var result);
        Assert.Equal("是不是“备注”？", Assert.Single(result.Errors).Hint?.Chinese);
    }

    [Fact]
    public void A_tag_of_the_host_gets_values_and_renders_its_body()
    {
        var options = new TemplateOptions { Tags = [new BoxTag()] };
        var parsed = new LiquidParser(options).Parse("{% box 单位, width: 3 %}内{{ 单位 }}{% endbox %}", "t");
        Assert.Empty(parsed.Errors);
        var output = new RecordingOutput();
        parsed.Template.Render(new TemplateContext().SetValue("单位", "青山县档案馆"), output);
        Assert.Equal(["value 青山县档案馆×3 @1:1 from -", "literal 内 @1:23", "value 青山县档案馆 @1:27 from -"], output.Calls);
    }

    [Fact]
    public void An_unclosed_tag_of_the_host_names_its_opening()
    {
        var parsed = new LiquidParser(new TemplateOptions { Tags = [new BoxTag()] }).Parse("\n{% box %}", "t");
        var error = Assert.Single(parsed.Errors);
        Assert.Equal(("标签“box”没有闭合", 2), (error.Message.Chinese, error.Span.Line));
    }

    [Fact]
    public void Globals_are_seen_inside_render()
    {
        var options = new TemplateOptions { FileProvider = new DictionaryTemplates(new(StringComparer.Ordinal) { ["p"] = "{{ g }}{{ v }}" }) };
        var context = new TemplateContext().SetValue("v", "v").SetGlobal("g", LiquidValue.FromString("g"));
        Assert.Equal("g", new LiquidParser(options).Parse("{% render 'p' %}", "t").Template.Render(context, out _));
    }

    [Fact]
    public void One_template_renders_on_many_threads()
    {
        var parsed = new LiquidParser().Parse("{% for i in (1..20) %}{% cycle 'a', 'b' %}{{ i | plus: n }}{% increment c %}{% endfor %}", "t");
        string Render(int n) => parsed.Template.Render(new TemplateContext().SetValue("n", n), out _);
        var expected = Enumerable.Range(0, 50).Select(Render).ToArray();
        var actual = new string[expected.Length];
        Parallel.For(0, expected.Length, i => actual[i] = Render(i));
        Assert.Equal(expected, actual);
    }

    private sealed class Declared : ILiquidObject
    {
        public IReadOnlyCollection<string> MemberNames => [];

        public IEnumerable<string> KnownNames => ["备注"];

        public bool TryGetMember(string name, out LiquidValue value)
        {
            value = LiquidValue.Absent;
            return false;
        }

        public MemberDeclaration DeclarationOf(string name) => name is "备注" ? MemberDeclaration.Declared : MemberDeclaration.Undeclared;
    }

    private sealed class BoxTag : ILiquidTag
    {
        public string Name => "box";

        public bool HasBody => true;

        public void Render(TagContext context)
        {
            context.WriteValue($"{context.Arguments[0]}×{context.NamedArguments["width"]}");
            context.RenderBody();
        }
    }
}
