-- Published infographics, byte for byte.
create table infographicbestand (
    rapportage  uuid        not null constraint fk_infographicbestand_rapportage references voortgangsrapportage deferrable initially deferred,
    formaat     text        not null constraint ck_infographicbestand_formaat check (formaat in ('JSON', 'SVG', 'PDF')),
    inhoud      bytea       not null,
    sha256      text        not null constraint ck_infographicbestand_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    bevroren_op timestamptz not null,
    constraint pk_infographicbestand primary key (rapportage, formaat)
);
create trigger tr_infographicbestand_bevroren before update or delete on infographicbestand
    for each row execute function weiger_wijziging();
