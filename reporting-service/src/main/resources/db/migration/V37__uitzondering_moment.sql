-- An exception tells that a region had not submitted, so that it changes a campaign only for who may know that: it keeps a
-- moment of its own. Of earlier ones the last change of their campaign is all that is known.
update uitvraag
   set uitzonderingen = (
       select jsonb_agg(uitzondering || jsonb_build_object('verleendOp', gewijzigd_op))
         from jsonb_array_elements(uitzonderingen) uitzondering)
 where uitzonderingen <> '[]';

-- When one of these regions, separated by commas, was last allowed something; null when none was.
create function laatst_verleend_op(uitzonderingen jsonb, regios text) returns timestamptz language sql stable as $$
    select max((uitzondering ->> 'verleendOp')::timestamptz)
      from jsonb_array_elements(uitzonderingen) uitzondering
     where uitzondering ->> 'regio' = any (string_to_array(regios, ','))
$$;
