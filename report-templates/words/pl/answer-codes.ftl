# Kody odpowiedzi innych programów.

value-answer-code = „{ $found }” to kod odpowiedzi programu, który zapisał plik; nie wiadomo, co oznacza na skali „{ $scale }”.{ more-cells }
    .help = Proszę wyeksportować pełne teksty odpowiedzi albo wpisać w pliku przyporządkowania, w części answers, co oznacza każdy kod: { $expected }, na (nie dotyczy), skip (pominięto) lub missing (brak odpowiedzi). Następnie proszę wczytać ponownie z opcją --mapping.
