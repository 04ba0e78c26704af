using Onus.Hcl.Conversion;
using Onus.Hcl.Functions;

namespace Onus.Hcl.Tests.Functions;

/// <summary>The files of a test folder.</summary>
internal sealed class FolderFiles(string root) : IFileReader
{
    public byte[] Read(string path) =>
        Exists(path) ? File.ReadAllBytes(Path.Combine(root, path)) : throw new FunctionException($"there is no such file", 0);

    public bool Exists(string path) => File.Exists(Path.Combine(root, path));

    public IEnumerable<string> Matching(string folder, string pattern) => throw new NotSupportedException();
}
