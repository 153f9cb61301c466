using SanctionsTracker.Storage.Archive;

namespace SanctionsTracker.Tests.Storage.Archive;

public sealed class InMemoryArchiveTests : ArchiveContract
{
    private protected override IArchive Archive { get; } = new InMemoryArchive();
}
