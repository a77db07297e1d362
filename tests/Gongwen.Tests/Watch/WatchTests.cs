using System.Text;

namespace Gongwen.Tests.Watch;

/// <summary>gongwen watch: what is printed and written round by round.</summary>
public sealed class WatchTests
{
    private const string Clean = "09:30:05 report.yaml：没有问题，已生成 out.md\n";
    private const string Stored = ".gongwen/plugins/slip/genres/slip/sections/closing/template.liquid";
    private const string Template = "install/plugins/DutyReport/genres/duty-report/sections/closing/template.liquid";

    [Fact]
    public void Every_save_of_the_data_is_rendered_and_Ctrl_C_ends_it_cleanly()
    {
        using var watch = new WatchSession();
        Assert.Equal("09:30:05 没有问题，已生成 out.md\n", watch.Start("report.yaml", "-o", "out.md"));
        watch.Write("report.yaml", watch.Report.Replace("年度: 2025", "年度: 2024", StringComparison.Ordinal));
        Assert.Equal(Clean, watch.Output.Next());
        Assert.Contains("2024年", File.ReadAllText(watch.PathOf("out.md")), StringComparison.Ordinal);
        Assert.Equal(0, watch.Stop());
        Assert.Equal("正在等改动；按 Ctrl+C 结束\n", watch.Error);
        Assert.Equal("install, out.md, report.yaml", string.Join(", ", Directory.EnumerateFileSystemEntries(watch.Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_table_is_watched_like_the_report_that_names_it()
    {
        const string Table = "反馈问题,整改措施,责任领导,责任单位,责任人,整改时限,进展情况,状态,是否销号\n值班制度不落实,重新编排值班表,孟远航,办公室,陶然,2026-06-30,值班表正在重新编排。,整改中,否\n";
        using var watch = new WatchSession();
        Directory.CreateDirectory(watch.PathOf("tables"));
        watch.Write("tables/台账.csv", Table);
        watch.Write("list.yaml", "文种: 整改清单\n单位: 临江区商务局\n整改事项: 安全生产督查反馈问题\n截至日期: 2026-05-31\n清单: { 来自: tables/台账.csv }\n");
        Assert.Equal("09:30:05 没有问题，已生成 out.md\n", watch.Start("list.yaml", "-o", "out.md", "--document", "整改清单"));
        watch.Write("tables/台账.csv", Table.Replace("陶然", "程渐", StringComparison.Ordinal));
        Assert.Equal("09:30:05 台账.csv：没有问题，已生成 out.md\n", watch.Output.Next());
        Assert.Contains("程渐", File.ReadAllText(watch.PathOf("out.md")), StringComparison.Ordinal);
        File.Delete(watch.PathOf("tables/台账.csv"));
        Assert.StartsWith("09:30:05 台账.csv：1 个错误，没有生成\nlist.yaml:5:11: 错误 GW1050 找不到表格文件“tables/台账.csv”\n", watch.Output.Next(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_half_written_report_is_told_and_the_last_good_document_stays()
    {
        using var watch = new WatchSession();
        watch.Start("report.yaml", "-o", "out.md");
        var good = File.ReadAllText(watch.PathOf("out.md"));
        watch.Write("report.yaml", watch.Report[..(watch.Report.Length / 2)] + "\n  x: [");
        var round = watch.Output.Next();
        Assert.Matches("^09:30:05 report.yaml：[0-9]+ 个错误，没有生成\nreport.yaml:", round);
        Assert.Contains("GW1014", round, StringComparison.Ordinal);
        Assert.Equal(good, File.ReadAllText(watch.PathOf("out.md")));
        watch.Write("report.yaml", watch.Report);
        Assert.Equal(Clean, watch.Output.Next());
    }

    [Fact]
    public void Saving_by_rename_and_by_deleting_and_making_anew_are_saves()
    {
        using var watch = new WatchSession();
        watch.Start("report.yaml", "-o", "out.md");
        watch.Write("report.yaml.new", watch.Report.Replace("年度: 2025", "年度: 2024", StringComparison.Ordinal));
        File.Move(watch.PathOf("report.yaml.new"), watch.PathOf("report.yaml"), overwrite: true);
        Assert.Equal(Clean, watch.Output.Next());
        Assert.Contains("2024年", File.ReadAllText(watch.PathOf("out.md")), StringComparison.Ordinal);

        File.Delete(watch.PathOf("report.yaml"));
        var round = watch.Output.Next();
        Assert.Equal("09:30:05 report.yaml：1 个错误，没有生成\nreport.yaml: 错误 GW7001 找不到这个文件\n", round);
        watch.Write("report.yaml", watch.Report);
        Assert.Equal(Clean, watch.Output.Next());
        Assert.Contains("2025年", File.ReadAllText(watch.PathOf("out.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_is_read_anew_and_its_faults_are_told()
    {
        using var watch = new WatchSession();
        watch.Start("report.yaml", "-o", "out.md");
        var template = File.ReadAllText(watch.PathOf(Template));
        watch.Write(Template, template + "\n\n特此报告，请予审议。\n");
        Assert.Equal("09:30:05 template.liquid：没有问题，已生成 out.md\n", watch.Output.Next());
        Assert.Contains("特此报告，请予审议。", File.ReadAllText(watch.PathOf("out.md")), StringComparison.Ordinal);
        watch.Write(Template, template + "\n{{ 单位");
        Assert.StartsWith("09:30:05 template.liquid：1 个错误，没有生成\nplugins/DutyReport/genres/duty-report/sections/closing/template.liquid:", watch.Output.Next(), StringComparison.Ordinal);
        watch.Write(Template, template);
        Assert.Equal("09:30:05 template.liquid：没有问题，已生成 out.md\n", watch.Output.Next());
    }

    [Fact]
    public void Layouts_partials_and_packs_named_are_watched_too()
    {
        using var watch = new WatchSession();
        Directory.CreateDirectory(watch.PathOf("pack/genres/duty-report/sections/closing"));
        watch.Write("pack/pack.yaml", "id: own\nname: 本单位\nversion: 1.0.0\nengine: { min: 0.1, max: 1 }\n");
        watch.Write("pack/genres/duty-report/sections/closing/template.liquid", "本单位写法。\n");
        watch.Start("report.yaml", "-o", "out.md", "--pack", "pack");
        Assert.Contains("本单位写法。", File.ReadAllText(watch.PathOf("out.md")), StringComparison.Ordinal);
        watch.Write("pack/genres/duty-report/sections/closing/template.liquid", "另一种写法。\n");
        Assert.Equal("09:30:05 template.liquid：没有问题，已生成 out.md\n", watch.Output.Next());
        Assert.Contains("另一种写法。", File.ReadAllText(watch.PathOf("out.md")), StringComparison.Ordinal);
        watch.Write("install/templates/gbt9704/pack.yaml", "id: [");
        Assert.StartsWith("09:30:05 pack.yaml：", watch.Output.Next(), StringComparison.Ordinal);
        Assert.Equal(0, watch.Stop());
    }

    [Fact]
    public void The_code_of_a_plugin_is_loaded_anew_when_its_file_changes()
    {
        using var watch = new WatchSession();
        watch.Write("report.yaml", watch.Report.Replace("对应问题: [1, 2]", "对应问题: [1]", StringComparison.Ordinal));
        Assert.Contains("”没有对应的措施", watch.Start("report.yaml", "-o", "out.md"), StringComparison.Ordinal);
        var dll = watch.PathOf("install/plugins/DutyReport/DutyReport.dll");
        var bytes = File.ReadAllBytes(dll);
        File.WriteAllBytes(dll, bytes[..5000]);
        Assert.Contains("错误 GW9101 [duty-report] 插件“duty-report”的程序文件 DutyReport.dll 不是 .NET 程序集", watch.Output.Next(), StringComparison.Ordinal);
        File.WriteAllBytes(dll, Changed(bytes, "”没有对应的措施", "”没有相应的措施"));
        Assert.Contains("”没有相应的措施", watch.Output.Next(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plugin_taken_away_and_a_folder_of_plugins_replaced_are_noticed()
    {
        using var watch = new WatchSession();
        watch.Start("report.yaml", "-o", "out.md");
        Directory.Move(watch.PathOf("install/plugins/DutyReport"), watch.PathOf("away"));
        Assert.Contains("错误 GW8113 没有“述职报告”这个文种", watch.Output.Next(), StringComparison.Ordinal);
        Directory.Move(watch.PathOf("away"), watch.PathOf("install/plugins/DutyReport"));
        Assert.Contains("没有问题，已生成 out.md\n", watch.Output.Next(), StringComparison.Ordinal);

        // What a checkout of another state of the folder does.
        Host.InstalledProgramTests.CopyFolder(watch.PathOf("install/plugins"), watch.PathOf("other"));
        File.AppendAllText(watch.PathOf("other/DutyReport/genres/duty-report/sections/closing/template.liquid"), "\n\n另一个状态。\n");
        Directory.Move(watch.PathOf("install/plugins"), watch.PathOf("before"));
        Directory.Move(watch.PathOf("other"), watch.PathOf("install/plugins"));
        do
        {
            Assert.Contains("09:30:05", watch.Output.Next(), StringComparison.Ordinal);
        }
        while (!File.ReadAllText(watch.PathOf("out.md")).Contains("另一个状态。", StringComparison.Ordinal));
        watch.Write(Template, "最后一句。\n");
        while (!watch.Output.Next().Contains("template.liquid：没有问题", StringComparison.Ordinal))
        {
        }

        Assert.Contains("最后一句。", File.ReadAllText(watch.PathOf("out.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_of_an_installed_plugin_is_held_against_the_lock_in_every_round()
    {
        using var watch = new WatchSession();
        Install(watch);
        watch.Start("report.yaml", "-o", "out.md");
        var (good, template) = (File.ReadAllText(watch.PathOf("out.md")), File.ReadAllText(watch.PathOf(Stored)));
        watch.Write(Stored, template + "\n\n改过的一句。\n");
        var round = watch.Output.Next();
        Assert.StartsWith("09:30:05 template.liquid：1 个错误，没有生成\n", round, StringComparison.Ordinal);
        Assert.Contains("插件 slip 0.1.0 的文件安装以后改动过：genres/slip/sections/closing/template.liquid", round, StringComparison.Ordinal);
        Assert.Equal(good, File.ReadAllText(watch.PathOf("out.md")));
        watch.Write(Stored, template);
        Assert.Equal("09:30:05 template.liquid：没有问题，已生成 out.md\n", watch.Output.Next());
    }

    [Fact]
    public void A_plugin_that_is_installed_anew_gives_no_round_with_a_fault()
    {
        using var watch = new WatchSession();
        Install(watch);
        watch.Start("report.yaml", "-o", "out.md");
        for (var times = 1; times <= 3; times++)
        {
            var sentence = $"第{times}次安装。";
            File.AppendAllText(watch.PathOf("built/slip/genres/slip/sections/closing/template.liquid"), $"\n\n{sentence}\n");
            Assert.Equal(0, watch.Command("plugin", "add", "built/slip", "--allow-code", "--force"));
            do
            {
                Assert.Contains("没有问题，已生成 out.md\n", watch.Output.Next(), StringComparison.Ordinal);
            }
            while (!File.ReadAllText(watch.PathOf("out.md")).Contains(sentence, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_folder_of_templates_that_comes_beside_the_report_is_noticed()
    {
        using var watch = new WatchSession();
        watch.Start("report.yaml", "-o", "out.md");
        Directory.CreateDirectory(watch.PathOf("new/duty-report/sections/closing"));
        watch.Write("new/duty-report/sections/closing/template.liquid", "只此一份。\n");
        Directory.Move(watch.PathOf("new"), watch.PathOf("genres"));
        Assert.StartsWith("09:30:05 template.liquid：1 个提示，已生成 out.md\n", watch.Output.Next(), StringComparison.Ordinal);
        Assert.Contains("只此一份。", File.ReadAllText(watch.PathOf("out.md")), StringComparison.Ordinal);
        watch.Write("genres/duty-report/sections/closing/template.liquid", "只此一份，改过。\n");
        watch.Output.Next();
        Assert.Contains("只此一份，改过。", File.ReadAllText(watch.PathOf("out.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void After_many_quick_saves_the_last_one_stands()
    {
        using var watch = new WatchSession();
        watch.Start("report.yaml", "-o", "out.md");
        for (var save = 0; save < 30; save++)
            watch.Write("report.yaml", watch.Report.Replace("年度: 2025", $"年度: {1990 + save}", StringComparison.Ordinal));
        do
        {
            watch.Output.Next();
        }
        while (!File.ReadAllText(watch.PathOf("out.md")).Contains("2019年", StringComparison.Ordinal));
    }

    [Fact]
    public void Several_documents_need_a_folder()
    {
        using var watch = new WatchSession();
        File.Copy(Conventions.RepositoryFiles.Of("samples", "rectification-list", "report.yaml"), watch.PathOf("list.yaml"));
        Assert.Equal(2, watch.Ends("list.yaml", "-o", "list.md"));
        Assert.Equal("list.yaml 有 3 个文书：list（整改清单）、report（整改情况报告）、summary（销号统计）。-o 写成文件夹，或者用 --document 选一个\n", watch.Error);
        Assert.Equal("09:30:05 没有问题，已生成 out/list-整改清单.md、out/list-整改情况报告.md、out/list-销号统计.md\n", watch.Start("list.yaml", "-o", "out/", "--to", "md").Replace('\\', '/'));
    }

    [Fact]
    public void Polling_sees_what_notices_would()
    {
        using var watch = new WatchSession();
        watch.Start("report.yaml", "-o", "out.md", "--poll");
        watch.Write("report.yaml", watch.Report.Replace("年度: 2025", "年度: 2024", StringComparison.Ordinal));
        Assert.Equal(Clean, watch.Output.Next());
        Assert.Contains("2024年", File.ReadAllText(watch.PathOf("out.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_was_there_before_needs_force_once()
    {
        using var watch = new WatchSession();
        watch.Write("out.md", "先前的");
        Assert.Equal(1, watch.Ends("report.yaml", "-o", "out.md"));
        Assert.Equal("09:30:05 1 个错误，没有生成\nout.md: 错误 GW7003 输出文件已经存在，没有覆盖\n    怎么改：换一个文件名，或者加 --force 覆盖\n", watch.Output.Next());
        Assert.Equal("先前的", File.ReadAllText(watch.PathOf("out.md")));

        Assert.Equal("09:30:05 没有问题，已生成 out.md\n", watch.Start("report.yaml", "-o", "out.md", "--force"));
        watch.Write("report.yaml", watch.Report + "\n");
        Assert.Equal(Clean, watch.Output.Next());
    }

    [Theory]
    [InlineData(2, "没有版式“gbt9704-plian”，是不是“gbt9704-plain”？gongwen layout list 列出全部\n", "report.yaml", "--layout", "gbt9704-plian")]
    [InlineData(2, "-o 的扩展名是“.md”，--to 却是 docx\n", "report.yaml", "-o", "out.md", "--to", "docx")]
    [InlineData(2, "缺少 REPORT：数据文件（.yaml、.yml、.json）\n用法见 gongwen watch --help\n")]
    [InlineData(1, "none.yaml: 错误 GW7001 找不到这个文件\n", "none.yaml")]
    [InlineData(1, "install: 错误 GW7001 这是文件夹，不是文件\n", "install")]
    public void What_can_not_be_watched_is_told_at_once(int exit, string message, params string[] arguments)
    {
        using var watch = new WatchSession();
        Assert.Equal(exit, watch.Ends(arguments));
        Assert.Equal(message, watch.Error);
    }

    // A plugin without code in the project's store, and a report of it.
    private static void Install(WatchSession watch)
    {
        Directory.CreateDirectory(watch.PathOf("built/slip/genres/slip/sections/closing"));
        watch.Write("built/slip/plugin.yaml", "id: slip\nname: 便笺\nversion: 0.1.0\ncontract: { min: 1.0, max: 1 }\n");
        watch.Write("built/slip/genres/slip/genre.yaml", "id: slip\nname: 便笺\nlayout: gbt9704-plain\nsections: [ { id: closing, key: 内容 } ]\n");
        watch.Write("built/slip/genres/slip/sections/closing/schema.yaml", "type: string\n");
        watch.Write("built/slip/genres/slip/sections/closing/template.liquid", "# 便笺\n\n{{ 内容 }}\n");
        watch.Write("report.yaml", "文种: 便笺\n内容: 请查收。\n");
        Assert.Equal(0, watch.Command("plugin", "add", "built/slip", "--allow-code"));
    }

    // Literals lie in an assembly as UTF-16; one of the same length may stand in their place.
    private static byte[] Changed(byte[] assembly, string from, string to)
    {
        var (old, instead) = (Encoding.Unicode.GetBytes(from), Encoding.Unicode.GetBytes(to));
        var at = assembly.AsSpan().IndexOf(old);
        Assert.True(at > 0 && old.Length == instead.Length);
        byte[] changed = [.. assembly];
        instead.CopyTo(changed, at);
        return changed;
    }
}
