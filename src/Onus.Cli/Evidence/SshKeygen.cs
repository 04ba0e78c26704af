using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Onus.Cli.Programs;
using Onus.Core.Diagnostics;
using Onus.Evidence.Log;

// Nothing that is read is ever run, so Process is banned. This file is an exception: ssh-keygen, when the user asks for signatures.
#pragma warning disable RS0030

namespace Onus.Cli.Evidence;

/// <summary>
/// Runs <c>ssh-keygen</c> to make and check signatures. What comes from the log is handed to it as an argument, a file or its input, never as a command; keys and allowed signers
/// are those that the user names.
/// </summary>
internal sealed class SshKeygen : ILogSigner, ILogSignatures
{
    /// <summary>What a signature is for; one for another purpose does not count.</summary>
    public const string Namespace = "onus-evidence";

    private const string Begin = "-----BEGIN SSH SIGNATURE-----";
    private const string End = "-----END SSH SIGNATURE-----";

    /// <summary>What it answers where a signature is not good.</summary>
    private const int Refused = 255;

    private const int LineLength = 70;
    private const int MaxAnswer = 20_000;
    private readonly string _program;
    private readonly string _file;

    private SshKeygen(string program, string file) => (_program, _file) = (program, file);

    /// <summary>Signs by a key.</summary>
    /// <param name="key">The file of the private key, or of the public one whose private one an agent has.</param>
    public static ILogSigner With(string key) => new SshKeygen(Program(), Existing(key, "the key"));

    /// <summary>Checks against a file of allowed signers.</summary>
    public static ILogSignatures By(string allowedSigners) => new SshKeygen(Program(), Existing(allowedSigners, "the file of allowed signers"));

    /// <inheritdoc/>
    public string Sign(ReadOnlySpan<byte> content)
    {
        var (exit, output, error) = Run(["-Y", "sign", "-n", Namespace, "-f", _file], content);
        var start = output.IndexOf(Begin, StringComparison.Ordinal);
        var end = output.IndexOf(End, StringComparison.Ordinal);
        return exit == 0 && start >= 0 && end > start
            ? string.Concat(output[(start + Begin.Length)..end].Where(letter => !char.IsWhiteSpace(letter)))
            : throw new RequestException($"ssh-keygen did not sign: {FirstLine(error)}. Nothing is written.");
    }

    /// <inheritdoc/>
    public bool IsOf(string principal, ReadOnlySpan<byte> content, string signature, string day)
    {
        var folder = Directory.CreateTempSubdirectory("onus-");
        try
        {
            var file = Path.Combine(folder.FullName, "signature");
            File.WriteAllText(file, $"{Begin}\n{string.Join('\n', signature.Chunk(LineLength).Select(line => new string(line)))}\n{End}\n");
            var noon = day.Replace("-", "", StringComparison.Ordinal) + "1200";
            var (exit, _, error) = Run(["-Y", "verify", "-n", Namespace, "-f", _file, "-I", principal, "-s", file, $"-Overify-time={noon}"], content);
            return exit == 0 || (exit == Refused && !error.Contains("Invalid option", StringComparison.Ordinal) ? false
                : throw new RequestException($"this ssh-keygen can't check signatures: {FirstLine(error)}. OpenSSH 8.9 or later can."));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Program() => SearchPath.Find("ssh-keygen") ?? throw new RequestException($"the ssh-keygen command is not on the search path; it is needed to sign and to check signatures (it is part of OpenSSH).");

    private static string Existing(string file, string what) => File.Exists(file) ? Path.GetFullPath(file) : throw new RequestException($"{what} {file} is not there.");

    private static Message FirstLine(string error) => error.Split('\n', 2)[0].Trim() is { Length: > 0 } line ? (Message)$"{line}" : $"it does not say why";

    private (int Exit, string Output, string Error) Run(IEnumerable<string> arguments, ReadOnlySpan<byte> input)
    {
        var start = new ProcessStartInfo(_program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LC_ALL"] = "C";
        try
        {
            using var process = Process.Start(start)!;
            var output = Task.Run(() => Bounded(process.StandardOutput));
            var error = Task.Run(() => Bounded(process.StandardError));
            try
            {
                process.StandardInput.BaseStream.Write(input);
                process.StandardInput.Close();
            }
            catch (IOException)
            {
                // It has ended before it read everything; what it answered says why.
            }

            process.WaitForExit();
            return (process.ExitCode, output.Result, error.Result);
        }
        catch (Win32Exception problem)
        {
            throw new RequestException($"the ssh-keygen command can't be run: {problem.Message}.");
        }
    }

    private static string Bounded(StreamReader reader)
    {
        var kept = new StringBuilder();
        var buffer = new char[1024];
        while (reader.Read(buffer, 0, buffer.Length) is var count and > 0)
        {
            kept.Append(buffer, 0, kept.Length < MaxAnswer ? count : 0);
        }

        return kept.ToString();
    }
}
