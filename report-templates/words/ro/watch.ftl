# Urmărirea unui audit și afișarea raportului în browser.
cli-report-watch = Reface raportul la fiecare modificare și îl arată în browser pe acest calculator
cli-report-port = Portul paginii în timpul urmăririi; altfel, unul liber
watch-begun = Se urmărește { $audit }. Raportul: { $address } (Ctrl-C oprește)
watch-rebuilt = Raportul auditului { $audit } a fost refăcut.
watch-failed-report = Raportul auditului { $audit } nu poate fi întocmit; urmărirea continuă.
watch-port = --port este „{ $found }”; se așteaptă un număr întreg de la 0 la 65535.
    .help = Omiteți opțiunea: se alege atunci un port liber.
watch-port-taken = Pagina nu poate fi servită pe portul { $found } al acestui calculator.
    .help = Probabil că alt program folosește portul. Indicați altul sau omiteți --port.
watch-failed = Modificările din acest folder nu pot fi urmărite: { $detail }.
    .help = Întocmiți raportul fără --watch sau mutați auditul într-un folder de pe acest calculator.
watch-problems-title = Raportul nu poate fi întocmit încă
watch-problems-lead = De îndată ce fișierele sunt corectate, raportul apare aici de la sine.
