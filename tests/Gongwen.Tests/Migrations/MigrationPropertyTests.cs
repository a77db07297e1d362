using System.Text;
using Gongwen.Contracts;

namespace Gongwen.Tests.Migrations;

/// <summary>Random reports and random steps: the new data are what the steps make of the old, and every comment is still there.</summary>
public sealed class MigrationPropertyTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Data_become_what_the_steps_say_and_no_comment_is_lost(int part)
    {
        var (done, refused) = (0, 0);
        for (var round = 0; round < 500; round++)
        {
            var seed = (part * 10_000) + round;
            var report = new RandomReport(seed);
            var random = new Random(seed);
            var steps = Enumerable.Range(0, 1 + random.Next(4)).Select(_ => new RandomStep(random)).ToList();
            var yaml = "steps:\n" + string.Concat(steps.Select(step => step.Yaml));
            var run = new MigrationCase(new Dictionary<string, string>(StringComparer.Ordinal) { ["2.0.0.yaml"] = yaml });
            Assert.Empty(run.Faults);
            var findings = new FindingList();
            var result = run.Run("report.yaml", Encoding.UTF8.GetBytes(report.Text), "1.0.0", null, findings);
            var told = $"{seed}\n{report.Text}\n{yaml}\n{string.Join('\n', findings.Select(finding => finding.Message.Chinese))}\n";
            Assert.True(result is not null, told);
            if (!steps.TrueForAll(step => step.Apply(report.Data)))
            {
                refused++;
                Assert.True(result.Bytes is null && findings.All(finding => finding.RuleId == "GW2204") && findings.Count > 0, told);
                continue;
            }

            done++;
            Assert.True(result.Bytes is not null, told);
            var text = Encoding.UTF8.GetString(result.Bytes);
            report.Data["数据版本"] = "2.0.0";
            Assert.True(AreSame(report.Data, MigrationCase.Data("report.yaml", result.Bytes)), told + text);
            for (var number = 1; number <= report.Comments; number++)
                Assert.True(text.Contains($"#{number}#", StringComparison.Ordinal), $"{told}{text}\n#{number}#");
        }

        Assert.True(done > 200 && refused > 20, $"{done} done, {refused} refused");
    }

    private static bool AreSame(object expected, DataNode actual) => expected switch
    {
        Dictionary<string, object> keys => actual.Kind == DataKind.Object && actual.Properties.Count == keys.Count && keys.All(pair => actual[pair.Key] is { } value && AreSame(pair.Value, value)),
        List<object> items => actual.Kind == DataKind.List && actual.Items.Count == items.Count && items.Zip(actual.Items).All(pair => AreSame(pair.First, pair.Second)),
        _ => actual.Kind == DataKind.Text && actual.Text == (string)expected,
    };
}
