using System.CommandLine;
using System.Text.Json;
using Gongwen.Contracts;
using Gongwen.Engine.Packs.Trust;
using Gongwen.Host.Packs;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Commands;

/// <summary>gongwen pack verify FILE|DIR|ID : who signed it, and what was changed since.</summary>
public static class PackVerifyCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var (world, language) = (services.World, services.World.Language);
        var pack = new Argument<string>("FILE|DIR|ID") { Description = language.Pick(".gwpack 文件、模板包的文件夹，或已装的模板包的 id", "a .gwpack file, a pack's folder, or the id of an installed pack") };
        var format = LayoutCommand.Format(language);
        var command = new Command("verify", language.Pick("核对模板包：谁签的名，签名以后改过什么", "check a pack: who signed it, what was changed since")) { pack, format };
        command.SetAction(result =>
        {
            var (argument, findings) = (result.GetRequiredValue(pack), new FindingList());
            var stores = services.Get<PackStores>(result.GetValue(verbose));
            var found = stores.FindStored(argument);
            DigestDifference? difference = null;
            var inspected = found is null ? stores.Inspect(argument, findings) : stores.ReadStored(found.Value.Store, found.Value.Pack, findings, out difference);
            // An installed pack has been held against the lock; its signature is looked at as that of any other.
            if (found is not null && inspected is not null)
                inspected = inspected with { Trust = PackTrust.Of(inspected.Pack, inspected.Content, id => stores.Keys.Find(id, findings), findings) };
            if (inspected is { Trust.State: TrustState.UnknownKey })
                findings.Add(TrustFault.UnknownKey(inspected.ShownAs, inspected.Pack.Title, inspected.Trust.Key!.Id));
            if (inspected is { Trust.State: TrustState.Unsigned })
                findings.Add(TrustFault.Unsigned(inspected.ShownAs, inspected.Pack.Title));
            if (result.GetValue(format) == "json")
            {
                WriteJson(world, inspected?.Pack.Id ?? found?.Pack.Id, inspected?.Pack.Version ?? found?.Pack.Version, inspected?.Trust ?? (difference is null ? null : new PackTrust(TrustState.Changed, null, difference)), findings);
                return findings.HasErrors ? ExitCode.Findings : ExitCode.Clean;
            }

            if (inspected is { Trust.State: TrustState.Trusted } && !findings.HasErrors)
                StoreOptions.Say(world, new($"{inspected.Pack.Title}：签名有效，签名者 {Signer(inspected, "（{0}）")}；{inspected.Content.Paths.Count} 个文件都没有改动", $"{inspected.Pack.Title}: the signature of {Signer(inspected, " ({0})")} holds, none of {inspected.Content.Paths.Count} files was changed"));
            return StoreOptions.Report(world, findings);
        });
        return command;
    }

    private static string Signer(InspectedPack inspected, string form) =>
        inspected.Trust.Key is not { } key ? "" : key.Name is { Length: > 0 } name ? name + string.Format(form, key.Id) : key.Id;

    private static void WriteJson(World world, string? id, string? version, PackTrust? trust, FindingList findings) => JsonText.Write(world.Out, json =>
    {
        json.WriteStartObject();
        json.WriteString("pack", id);
        json.WriteString("version", version);
        json.WriteString("state", trust?.State switch
        {
            TrustState.Trusted when !findings.HasErrors => "trusted",
            TrustState.UnknownKey => "unknown-key",
            TrustState.Unsigned => "unsigned",
            TrustState.Changed => "changed",
            _ => "bad",
        });
        json.WriteString("key", trust?.Key?.Id);
        json.WriteString("keyName", trust?.State == TrustState.Trusted ? trust.Key?.Name : null);
        Names(json, "changed", trust?.Difference?.Changed);
        Names(json, "missing", trust?.Difference?.Missing);
        Names(json, "added", trust?.Difference?.Added);
        json.WriteStartArray("findings");
        var writer = new FindingsJson(world.Language);
        foreach (var finding in findings)
            writer.Write(finding, json);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Names(Utf8JsonWriter json, string key, IReadOnlyList<string>? names)
    {
        json.WriteStartArray(key);
        foreach (var name in names ?? [])
            json.WriteStringValue(name);
        json.WriteEndArray();
    }
}
