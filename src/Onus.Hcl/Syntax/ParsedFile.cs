using System.Collections.Immutable;

namespace Onus.Hcl.Syntax;

/// <summary>A file that was parsed.</summary>
/// <param name="Body">What it says.</param>
/// <param name="Comments">Its comments, in order.</param>
public sealed record ParsedFile(Body Body, ImmutableArray<Comment> Comments);
