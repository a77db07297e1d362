using System.Text;
using Gongwen.Testing;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Authoring;

/// <summary>A pack's folder is tried like a plugin's: a genre of its own, and the wording of another's.</summary>
public sealed class AuthoredPackTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gongwen-").FullName;

    public AuthoredPackTests()
    {
        Write("pack.yaml", "id: office\nname: 本单位\nversion: 1.0.0\nengine: { min: 0.1, max: 1 }\n");
        Write("genres/slip/genre.yaml", "id: slip\nname: 便条\nlayout: gbt9704-plain\nsections:\n  - { id: body }\n");
        Write("genres/slip/sections/body/schema.yaml", "type: object\nrequired: [事项, 日期]\nproperties:\n  事项: { title: 事项, $ref: 'gongwen:text' }\n  日期: { title: 日期, $ref: 'gongwen:date' }\n");
        Write("genres/slip/sections/body/template.liquid", "# {{ 事项 }}\n\n{{ 日期 | 日期 }}前办结。\n");
        Write("genres/slip/samples/first/report.yaml", "文种: 便条\n事项: 核对台账\n日期: 2026-07-01\n");
        Write("genres/slip/samples/first/expected.txt", "");
    }

    [Fact]
    public void Samples_are_kept_as_the_pack_keeps_them()
    {
        var pack = AuthoredFolder.Load(_folder, Install.Folder, english: false);
        Assert.Equal(["slip"], pack.GenreIds);
        Assert.StartsWith("样例 slip/first 与 expected.txt 不同（[-应当-]{+现在+}）：\n", Assert.Throws<CheckFailedException>(() => SampleTest.Run(pack, accept: false)).Message, StringComparison.Ordinal);
        SampleTest.Run(pack, accept: true);
        SampleTest.Run(pack, accept: false);
        Assert.StartsWith("核对台账\n", File.ReadAllText(Path.Combine(_folder, "genres", "slip", "samples", "first", "expected.txt")), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder, "genres", "slip", "samples", "first", "expected.md")));
    }

    [Fact]
    public void Findings_are_expected_at_marks()
    {
        var pack = AuthoredFolder.Load(_folder, Install.Folder, english: false);
        FindingsTest.Expect(pack, "GW2011", "文种: 便条\n事项: 核对台账\n日期: ⟦2026-02-30⟧\n");
    }

    [Fact]
    public void A_pack_at_fault_is_told()
    {
        Write("pack.yaml", "id: Office\nname: 本单位\nversion: 1.0.0\nengine: { min: 0.1, max: 1 }\n");
        var message = Assert.Throws<CheckFailedException>(() => AuthoredFolder.Load(_folder, Install.Folder, english: false)).Message;
        Assert.Contains("pack.yaml:1:5: GW8003 “id”只能用小写字母、数字和连字符，以字母开头：Office", message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string path, string text)
    {
        var file = Path.Combine([_folder, .. path.Split('/')]);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
