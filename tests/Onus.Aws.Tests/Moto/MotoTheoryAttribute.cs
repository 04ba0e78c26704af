namespace Onus.Aws.Tests.Moto;

/// <summary>The same for a test with several inputs.</summary>
public sealed class MotoTheoryAttribute : TheoryAttribute
{
    public MotoTheoryAttribute() => Skip = MotoFactAttribute.WhyNot;
}
