namespace Gongwen.Contracts;

/// <summary>How a document is signed (GB/T 9704-2012, 7.3.5).</summary>
public enum SignatureForm
{
    /// <summary>不加盖印章 (7.3.5.2).</summary>
    Unsealed,

    /// <summary>加盖印章: room is left for the seal of each organ (7.3.5.1).</summary>
    Sealed,

    /// <summary>加盖签发人签名章: the office stands beside the room for the stamp (7.3.5.3).</summary>
    Stamped,
}
