using Onus.Core.Places;

namespace Onus.Hcl.Syntax;

/// <summary>A comment.</summary>
/// <param name="Text">What it says, without <c>#</c>, <c>//</c> or <c>/* */</c> and without spaces around.</param>
/// <param name="Origin">Where it begins.</param>
public sealed record Comment(string Text, Origin Origin);
