using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Packs.Trust;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Packs;

/// <summary>gongwen.lock: written in one way, read back whole or not at all.</summary>
public sealed class PackLockTests
{
    private static readonly KeyValuePair<string, string>[] Files = [KeyValuePair.Create("layouts/普通 '版式' #1.yaml", new string('a', 64)), KeyValuePair.Create("pack.yaml", new string('1', 64))];

    private static readonly PackLock Full = PackLock.Empty
        .With(new LockedPack("bureau", "0.3.0-beta.1", PackLevel.Unit, "局 \"新\" \\ 包", null, Files))
        .With(new LockedPack("district", "1.0.0", PackLevel.Organisation, "district-1.0.0.gwpack", new string('0', 32), Files))
        .With(new LockedPack("county", "2.10.0", PackLevel.Organisation, "county", null, Files))
        .With(new LockedPack("shared", "1.0.0", PackLevel.Base, "shared", null, Files))
        .With(new LockedPlugin("risk-register", "1.0.0", "risk-register", Files)) with
        {
            Consents = [new string('f', 64)],
        };

    [Fact]
    public void A_lock_is_written_for_people_and_in_one_way()
    {
        var bytes = LockWriter.Write(Full);
        Snapshot.Match(Encoding.UTF8.GetString(bytes), "yaml");
        var findings = new FindingList();
        var read = LockReader.Read(bytes, "gongwen.lock", findings)!;
        Assert.Empty(findings);
        Assert.Equal(bytes, LockWriter.Write(read));
        Assert.Equal(["shared", "district", "county", "bureau"], read.Packs.Select(pack => pack.Id));
        Assert.Equal(Full.Packs[3].From, read.Packs[3].From);
        Assert.Equal(read.Plugins[0].Digest, Full.Plugins[0].Digest);
    }

    [Fact]
    public void A_new_version_takes_the_place_of_the_old_one()
    {
        var changed = Full.With(Full.Packs[1] with { Version = "2.0.0" });
        Assert.Equal(["shared 1.0.0", "district 2.0.0", "county 2.10.0", "bureau 0.3.0-beta.1"], changed.Packs.Select(pack => pack.Title));
        Assert.Equal(["shared", "county", "bureau", "district"], Full.With(Full.Packs[1] with { Level = PackLevel.Unit }).With(Full.Packs[3]).Packs.Select(pack => pack.Id));
    }

    [Fact]
    public void A_blank_file_is_the_lock_of_an_empty_store() => Assert.Same(PackLock.Empty, LockReader.Read("# 空的\n"u8.ToArray(), "gongwen.lock", []));

    [Fact]
    public void Every_fault_is_found_where_it_stands()
    {
        var found = new PackCase("lock");
        Add("keys and values", """
            format: 2
            extra: 1
            packs:
              - id: District
                version: one
                level: county
                from: ""
                key: 12
                unsigned: true
                files:
                  ../../x.yaml: aaaa
                  pack.yaml: aaaa
              - id: county
              - 一句话
              - id: county
                version: "1.0.0"
                level: unit
                from: county
                files: {}
            plugins: risk
            consents: [abc]
            """);
        Add("neither signed nor unsigned", $"format: 1\npacks:\n  - id: a\n    version: 1.0.0\n    level: unit\n    from: a\n    files:\n      pack.yaml: \"{new string('a', 64)}\"\n");
        Add("no object", "- a\n");
        Add("broken", "format: 1\npacks: [\n");
        found.Compare();

        void Add(string title, string text)
        {
            var findings = new FindingList();
            Assert.Null(LockReader.Read(Encoding.UTF8.GetBytes(text), "gongwen.lock", findings));
            found.Add(title, findings);
        }
    }
}
