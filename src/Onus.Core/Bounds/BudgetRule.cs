namespace Onus.Core.Bounds;

/// <summary>What working out a deployment may cost: something in any case, and more the larger its files are.</summary>
/// <param name="Steps">The steps that any deployment may take.</param>
/// <param name="Bytes">The bytes that the values of any deployment may take.</param>
public sealed record BudgetRule(long Steps = 10_000_000, long Bytes = 80_000_000)
{
    /// <summary>The steps that each byte of input allows besides.</summary>
    public long StepsPerByte { get; init; } = 100;

    /// <summary>The bytes that each byte of input allows besides.</summary>
    public long BytesPerByte { get; init; } = 500;

    /// <summary>The budget of an input.</summary>
    /// <param name="length">Its length in bytes.</param>
    public Budget For(long length) => new(Steps + (length * StepsPerByte), Bytes + (length * BytesPerByte));
}
