namespace Onus.Hcl.Syntax.Parsing;

/// <summary>What may be written.</summary>
public enum HclDialect : byte
{
    /// <summary>HCL as its specification has it.</summary>
    Standard,

    /// <summary>
    /// As in Onus's catalogue: a block on one line may hold several arguments with commas between them, a label may hold <c>${each.name}</c>, which stays
    /// as it is written, and an argument may be called <c>(each.name)</c>, which is kept as <c>${each.name}</c>.
    /// </summary>
    Catalogue,
}
