// SPDX-License-Identifier: GPL-3.0-or-later
// Build tool: turns a .tiktoken file (base64 token, space, decimal rank, one a line) into the packed form that
// BytePairTable reads: "PLR1", number of tokens (little endian), one length byte a token, all token bytes.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

struct FileCloser {
    void operator()(std::FILE *file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, FileCloser>;

std::optional<std::string> readAll(const char *path)
{
    const File file(std::fopen(path, "rb"));
    if (!file)
        return std::nullopt;
    std::string text;
    std::vector<char> buffer(1 << 16);
    while (const std::size_t got = std::fread(buffer.data(), 1, buffer.size(), file.get()))
        text.append(buffer.data(), got);
    return std::ferror(file.get()) ? std::nullopt : std::optional(std::move(text));
}

std::optional<std::string> fromBase64(std::string_view text)
{
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    while (!text.empty() && text.back() == '=')
        text.remove_suffix(1);
    std::string bytes;
    std::uint32_t bits = 0;
    int held = 0;
    for (const char c : text) {
        const auto digit = alphabet.find(c);
        if (digit == std::string_view::npos)
            return std::nullopt;
        bits = ((bits << 6) | static_cast<std::uint32_t>(digit)) & 0xFFFFFFU;
        held += 6;
        if (held >= 8) {
            held -= 8;
            bytes += static_cast<char>((bits >> held) & 0xFFU);
        }
    }
    return bytes;
}

/// The packed form, or nothing after saying on stderr which line is wrong.
std::optional<std::string> pack(std::string_view text, const char *path)
{
    std::string lengths;
    std::string tokens;
    std::uint32_t count = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty())
            continue;
        const auto space = line.find(' ');
        const auto token = fromBase64(line.substr(0, std::min(space, line.size())));
        const bool inOrder = space != std::string_view::npos && line.substr(space + 1) == std::to_string(count);
        if (!token || token->empty() || token->size() > 255 || !inOrder) {
            std::fprintf(stderr, "%s:%u: expected a base64 token of 1 to 255 bytes and the rank %u\n", path, count + 1,
                         count);
            return std::nullopt;
        }
        lengths += static_cast<char>(token->size());
        tokens += *token;
        ++count;
    }
    std::string packed = "PLR1";
    for (int shift = 0; shift < 32; shift += 8)
        packed += static_cast<char>((count >> shift) & 0xFFU);
    return packed + lengths + tokens;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: promptlab_packranks INPUT.tiktoken OUTPUT.ranks\n");
        return 2;
    }
    const auto text = readAll(argv[1]);
    if (!text) {
        std::fprintf(stderr, "%s: cannot be read\n", argv[1]);
        return EXIT_FAILURE;
    }
    const auto packed = pack(*text, argv[1]);
    if (!packed)
        return EXIT_FAILURE;
    std::FILE *out = std::fopen(argv[2], "wb");
    const bool written = out && std::fwrite(packed->data(), 1, packed->size(), out) == packed->size();
    const bool closed = out && std::fclose(out) == 0;
    if (!written || !closed) {
        std::fprintf(stderr, "%s: cannot be written\n", argv[2]);
        std::remove(argv[2]);
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
