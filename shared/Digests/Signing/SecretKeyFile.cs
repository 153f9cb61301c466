using System.Security.Cryptography;
using System.Text;

namespace SanctionsTracker.Digests.Signing;

/// <summary>A key in a file that its owner alone may read; made when it is first asked for. Several processes on one folder make one key.</summary>
internal sealed class SecretKeyFile(string path)
{
    public const string Name = "digests.key";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <exception cref="InvalidSettingException">The file holds no key.</exception>
    public SecretKey ReadOrCreate()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var file = OpenAlone();
        if (file.Length == 0) Write(file, RandomNumberGenerator.GetBytes(SecretKey.Length));
        file.Position = 0;
        return Read(file);
    }

    /// <summary>The key of a file that is there.</summary>
    /// <exception cref="InvalidSettingException">The file holds no key.</exception>
    public SecretKey Read()
    {
        using var file = File.OpenRead(path);
        return Read(file);
    }

    /// <summary>Writes a key into a file, in place of what it holds.</summary>
    public void Write(SecretKey key)
    {
        using var file = OpenAlone();
        file.SetLength(0);
        Write(file, key.Bytes);
    }

    private static void Write(FileStream file, byte[] key)
    {
        file.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(key) + "\n"));
        file.Flush(flushToDisk: true);
    }

    private SecretKey Read(FileStream file)
    {
        using var reader = new StreamReader(file, Encoding.ASCII);
        return SecretKey.TryParse(reader.ReadToEnd().Trim(), out var key)
            ? key
            : throw new InvalidSettingException($"{path} holds no key of {SecretKey.Length} bytes in base64: put the right one back, or set Digests:SecretKey.");
    }

    // Not shared, so that nobody reads it between its making and its writing: who comes second waits for a moment.
    private FileStream OpenAlone()
    {
        FileStream? file = null;
        SpinWait.SpinUntil(() => (file = TryOpen()) is not null, Patience);
        return file ?? new FileStream(path, Options());
    }

    private FileStream? TryOpen()
    {
        try
        {
            return new FileStream(path, Options());
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
