using System.IO.Compression;
using System.Text;

namespace Gongwen.Tests.Tables;

/// <summary>Files that the pages of the findings about tables, and the tests of bad input, speak of.</summary>
internal static class TableFiles
{
    private static readonly byte[] OldHead = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]];

    /// <summary>By name.</summary>
    public static IReadOnlyDictionary<string, byte[]> All { get; } = new Dictionary<string, byte[]>(StringComparer.Ordinal)
    {
        ["台账.xlsx"] = new MadeXlsx().Texts("整改", "反馈问题,责任人", "值班制度不落实,林晓").ToBytes(),
        ["多表.xlsx"] = new MadeXlsx().Texts("整改", "反馈问题,责任人", "值班制度不落实,林晓").Texts("二季度", "反馈问题,责任人", "台账不全,周明").Texts("旧表", "无关").ToBytes(),
        ["带说明.xlsx"] = new MadeXlsx().Texts("填写说明", "每季度报一次").Texts("整改", "反馈问题,责任人,完成时间", "值班制度不落实,林晓,2026-03-01").ToBytes(),
        ["空表.xlsx"] = new MadeXlsx().Texts("整改", "反馈问题,责任人").ToBytes(),
        ["空文件.xlsx"] = [],
        ["加密.xlsx"] = [.. OldHead, .. Encoding.Unicode.GetBytes("EncryptedPackage")],
        ["老版.xls"] = OldHead,
        ["图片.xlsx"] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
        ["文稿.xlsx"] = Encoding.ASCII.GetBytes("%PDF-1.7\n"),
        ["报告.xlsx"] = Zip(("word/document.xml", "<w:document xmlns:w=\"w\"/>"u8.ToArray())),
        ["开源.ods"] = Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"u8.ToArray()), ("content.xml", "<x/>"u8.ToArray())),
        ["压缩.xlsx"] = Zip(("照片/1.txt", [1])),
        ["截断.xlsx"] = new MadeXlsx().Texts("整改", "反馈问题,责任人", "值班制度不落实,林晓").ToBytes()[..400],
        ["断在中间.xlsx"] = new MadeXlsx().Sheet("整改", $"<sheetData>{MadeXlsx.Row(1, "反馈问题", "责任人")}<row r=\"2\"><c r=\"A2\"").ToBytes(),
        ["缺文字.xlsx"] = new MadeXlsx { Strings = ["反馈问题"] }.Sheet("整改", "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>7</v></c></row></sheetData>").ToBytes(),
        ["炸弹.xlsx"] = new MadeXlsx().Sheet("整改", $"<sheetData>{MadeXlsx.Row(1, "反馈问题", "责任人")}{new string(' ', 4_000_000)}</sheetData>").ToBytes(),
        ["宏.xlsm"] = new MadeXlsx().Texts("整改", "反馈问题,责任人", "值班制度不落实,林晓").Part("xl/vbaProject.bin", "x").ToBytes(),
        ["公式.xlsx"] = new MadeXlsx().Sheet("整改", $"<sheetData>{MadeXlsx.Row(1, "反馈问题", "责任人")}<row r=\"2\"><c r=\"A2\" t=\"str\"><f>A1&amp;\"甲\"</f><v>问题甲</v></c><c r=\"B2\"><f>B1&amp;C1</f></c></row></sheetData>").ToBytes(),
        ["错误值.xlsx"] = new MadeXlsx().Sheet("整改", $"<sheetData>{MadeXlsx.Row(1, "反馈问题", "责任人")}<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>值班制度不落实</t></is></c><c r=\"B2\" t=\"e\"><f>#REF!</f><v>#REF!</v></c></row></sheetData>").ToBytes(),
        ["长号.xlsx"] = new MadeXlsx().Sheet("整改", $"<sheetData>{MadeXlsx.Row(1, "反馈问题", "责任人")}<row r=\"2\"><c r=\"A2\"><v>3101152026070100</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>林晓</t></is></c></row></sheetData>").ToBytes(),
        ["隐藏.xlsx"] = new MadeXlsx().Sheet("整改", $"<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData>{MadeXlsx.Row(1, "反馈问题", "责任人")}{MadeXlsx.Row(2, "值班制度不落实", "林晓").Replace("<row r", "<row hidden=\"1\" r", StringComparison.Ordinal)}{MadeXlsx.Row(3, "台账不全", "周明")}</sheetData>").ToBytes(),
        ["合并.xlsx"] = new MadeXlsx().Sheet("整改", $"<sheetData>{MadeXlsx.Row(1, "反馈问题", "责任人", "资金（万元）")}{MadeXlsx.Row(2, "值班制度不落实", "林晓", "300")}{MadeXlsx.Row(3, "台账不全", "周明")}{MadeXlsx.Row(4, "报送不及时", "何静", "7")}</sheetData><mergeCells><mergeCell ref=\"C2:C4\"/></mergeCells>").ToBytes(),
        ["百分比.xlsx"] = new MadeXlsx { Formats = ["General", "0.00%"] }.Sheet("整改", $"<sheetData>{MadeXlsx.Row(1, "反馈问题", "责任人", "资金（万元）")}<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>值班制度不落实</t></is></c><c r=\"B2\" t=\"inlineStr\"><is><t>林晓</t></is></c><c r=\"C2\" s=\"1\"><v>0.125</v></c></row></sheetData>").ToBytes(),
        ["乱码.csv"] = [0xE5, 0xFF, 0xFE, 0x41, 0x0A, 0xFF, 0xFF],
    };

    /// <summary>An archive of these files.</summary>
    public static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
