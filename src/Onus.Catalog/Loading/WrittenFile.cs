using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>A file of the catalogue as it was written: nothing is put in the place of anything.</summary>
/// <param name="Path">Its path in the catalogue.</param>
/// <param name="Text">Its text.</param>
/// <param name="Body">What it says.</param>
/// <param name="File">Its places.</param>
/// <param name="Mistakes">What its parser complains of.</param>
internal sealed record WrittenFile(string Path, string Text, Body Body, SourceFile File, IReadOnlyList<Diagnostic> Mistakes);
