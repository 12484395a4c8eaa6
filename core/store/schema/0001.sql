-- Migration 1. Statements end with a line ";;". $id $text $blob $int $real are replaced by the dialect's types, $strict by
-- its table option. A line "@sqlite" or "@postgres" limits the next statement to that engine.
-- Clear columns: ids, times (UTC ms), hashes, numbers, enums, names. Every other text is a sealed blob (see fieldcipher.h).

CREATE TABLE workspace (
  id $id PRIMARY KEY,
  schema_version $int NOT NULL,
  created_at $int NOT NULL,
  created_with $text NOT NULL
) $strict
;;
CREATE TABLE key_slot (
  id $id PRIMARY KEY,
  kind $int NOT NULL CHECK (kind BETWEEN 1 AND 4),
  wrapped_key $blob NOT NULL,
  algorithm $text NOT NULL,
  passes $int NOT NULL,
  memory_kib $int NOT NULL,
  lanes $int NOT NULL,
  salt $blob NOT NULL,
  hint $text NOT NULL,
  created_at $int NOT NULL
) $strict
;;
-- scope_id is the project, or for class 5 the person whose own key this is: deleting the row erases the person.
CREATE TABLE data_key (
  id $id PRIMARY KEY,
  scope_id $id NOT NULL,
  class $int NOT NULL CHECK (class BETWEEN 1 AND 5),
  epoch $int NOT NULL CHECK (epoch > 0),
  wrapped_key $blob NOT NULL,
  created_at $int NOT NULL,
  retired_at $int NOT NULL DEFAULT 0,
  UNIQUE (scope_id, class, epoch)
) $strict
;;
CREATE TABLE project (
  id $id PRIMARY KEY,
  name $text NOT NULL UNIQUE,
  description $blob,
  created_at $int NOT NULL,
  updated_at $int NOT NULL,
  row_version $int NOT NULL DEFAULT 1,
  legal_hold $int NOT NULL DEFAULT 0,
  deleted_at $int NOT NULL DEFAULT 0
) $strict
;;
CREATE TABLE person (
  id $id PRIMARY KEY,
  profile $blob,
  created_at $int NOT NULL,
  erased_at $int NOT NULL DEFAULT 0
) $strict
;;
CREATE TABLE member (
  id $id PRIMARY KEY,
  project_id $id NOT NULL REFERENCES project (id),
  person_id $id NOT NULL REFERENCES person (id),
  role $int NOT NULL CHECK (role BETWEEN 1 AND 4),
  created_at $int NOT NULL,
  ended_at $int NOT NULL DEFAULT 0,
  UNIQUE (project_id, person_id)
) $strict
;;
CREATE TABLE api_key (
  id $id PRIMARY KEY,
  public_id $text NOT NULL UNIQUE,
  project_id $id NOT NULL REFERENCES project (id),
  hash $blob NOT NULL,
  role $int NOT NULL CHECK (role BETWEEN 1 AND 4),
  application $text NOT NULL DEFAULT '',
  environment $text NOT NULL DEFAULT '',
  created_by $id NOT NULL,
  created_at $int NOT NULL,
  expires_at $int NOT NULL,
  last_used_at $int NOT NULL DEFAULT 0,
  revoked_at $int NOT NULL DEFAULT 0
) $strict
;;
CREATE TABLE prompt (
  id $id PRIMARY KEY,
  project_id $id NOT NULL REFERENCES project (id),
  key $text NOT NULL,
  name $text NOT NULL,
  description $blob,
  version_count $int NOT NULL DEFAULT 0,
  created_by $id NOT NULL,
  created_at $int NOT NULL,
  updated_at $int NOT NULL,
  archived_at $int NOT NULL DEFAULT 0,
  row_version $int NOT NULL DEFAULT 1,
  personal $int NOT NULL DEFAULT 0,
  expires_at $int NOT NULL DEFAULT 0,
  legal_hold $int NOT NULL DEFAULT 0,
  deleted_at $int NOT NULL DEFAULT 0,
  UNIQUE (project_id, key)
) $strict
;;
CREATE INDEX prompt_by_change ON prompt (project_id, updated_at, id)
;;
CREATE TABLE prompt_label (
  prompt_id $id NOT NULL REFERENCES prompt (id),
  label $text NOT NULL,
  PRIMARY KEY (prompt_id, label)
) $strict
;;
CREATE TABLE prompt_version (
  id $id PRIMARY KEY,
  project_id $id NOT NULL REFERENCES project (id),
  prompt_id $id NOT NULL REFERENCES prompt (id),
  number $int NOT NULL CHECK (number > 0),
  content_hash $text NOT NULL,
  content $blob NOT NULL,
  message $blob NOT NULL,
  author_id $id NOT NULL,
  created_at $int NOT NULL,
  personal $int NOT NULL DEFAULT 0,
  expires_at $int NOT NULL DEFAULT 0,
  legal_hold $int NOT NULL DEFAULT 0,
  deleted_at $int NOT NULL DEFAULT 0,
  UNIQUE (prompt_id, number)
) $strict
;;
CREATE INDEX prompt_version_by_hash ON prompt_version (prompt_id, content_hash)
;;
CREATE TABLE prompt_version_parent (
  version_id $id NOT NULL REFERENCES prompt_version (id),
  position $int NOT NULL,
  parent_id $id NOT NULL REFERENCES prompt_version (id),
  PRIMARY KEY (version_id, position)
) $strict
;;
CREATE TABLE version_tag (
  prompt_id $id NOT NULL REFERENCES prompt (id),
  name $text NOT NULL,
  version_id $id NOT NULL REFERENCES prompt_version (id),
  moved_by $id NOT NULL,
  moved_at $int NOT NULL,
  PRIMARY KEY (prompt_id, name)
) $strict
;;
CREATE TABLE environment (
  id $id PRIMARY KEY,
  project_id $id NOT NULL REFERENCES project (id),
  name $text NOT NULL,
  kind $text NOT NULL CHECK (kind IN ('personal', 'staging', 'production', 'other')),
  position $int NOT NULL,
  settings $blob,
  created_at $int NOT NULL,
  row_version $int NOT NULL DEFAULT 1,
  UNIQUE (project_id, name)
) $strict
;;
-- split: JSON list of {"version": id, "weight": n}, weights adding up to 10000; empty: nothing runs there any more.
CREATE TABLE environment_binding (
  id $id PRIMARY KEY,
  project_id $id NOT NULL REFERENCES project (id),
  application $text NOT NULL DEFAULT '',
  environment_id $id NOT NULL REFERENCES environment (id),
  prompt_id $id NOT NULL REFERENCES prompt (id),
  split $text NOT NULL,
  generation $int NOT NULL CHECK (generation > 0),
  updated_by $id NOT NULL,
  updated_at $int NOT NULL,
  UNIQUE (project_id, application, environment_id, prompt_id)
) $strict
;;
CREATE TABLE dataset (
  id $id PRIMARY KEY,
  project_id $id NOT NULL REFERENCES project (id),
  name $text NOT NULL,
  description $blob,
  version_count $int NOT NULL DEFAULT 0,
  created_by $id NOT NULL,
  created_at $int NOT NULL,
  updated_at $int NOT NULL,
  personal $int NOT NULL DEFAULT 0,
  expires_at $int NOT NULL DEFAULT 0,
  legal_hold $int NOT NULL DEFAULT 0,
  deleted_at $int NOT NULL DEFAULT 0,
  UNIQUE (project_id, name)
) $strict
;;
CREATE TABLE dataset_version (
  id $id PRIMARY KEY,
  project_id $id NOT NULL REFERENCES project (id),
  dataset_id $id NOT NULL REFERENCES dataset (id),
  number $int NOT NULL CHECK (number > 0),
  content_hash $text NOT NULL,
  row_count $int NOT NULL,
  settings $blob NOT NULL,
  created_by $id NOT NULL,
  created_at $int NOT NULL,
  UNIQUE (dataset_id, number)
) $strict
;;
CREATE TABLE dataset_row (
  id $id PRIMARY KEY,
  project_id $id NOT NULL REFERENCES project (id),
  version_id $id NOT NULL REFERENCES dataset_version (id),
  position $int NOT NULL,
  content_hash $text NOT NULL,
  content $blob,
  personal $int NOT NULL DEFAULT 0,
  expires_at $int NOT NULL DEFAULT 0,
  legal_hold $int NOT NULL DEFAULT 0,
  deleted_at $int NOT NULL DEFAULT 0,
  UNIQUE (version_id, position)
) $strict
;;
-- spec: versions, models, provider, options as JSON; spec_hash covers it. done_count: results on disk at the last full commit.
CREATE TABLE run (
  id $id PRIMARY KEY,
  project_id $id NOT NULL REFERENCES project (id),
  number $int NOT NULL CHECK (number > 0),
  status $text NOT NULL CHECK (status IN ('PENDING', 'RUNNING', 'COMPLETED', 'CANCELLED', 'FAILED')),
  dataset_version_id $id NOT NULL REFERENCES dataset_version (id),
  spec $blob NOT NULL,
  spec_hash $text NOT NULL,
  provider $text NOT NULL,
  simulated $int NOT NULL DEFAULT 0,
  concurrency $int NOT NULL,
  case_count $int NOT NULL,
  done_count $int NOT NULL DEFAULT 0,
  error $blob,
  result_root $text NOT NULL DEFAULT '',
  traceparent $text NOT NULL,
  created_by $id NOT NULL,
  created_at $int NOT NULL,
  started_at $int NOT NULL DEFAULT 0,
  finished_at $int NOT NULL DEFAULT 0,
  personal $int NOT NULL DEFAULT 0,
  expires_at $int NOT NULL DEFAULT 0,
  legal_hold $int NOT NULL DEFAULT 0,
  deleted_at $int NOT NULL DEFAULT 0,
  UNIQUE (project_id, number)
) $strict
;;
-- case_index is the ordinal in the matrix (version, model, row, repeat): one result a case, whatever happens.
-- scores: JSON list of [pass 0|1|null, score|null, weight] in the order of the assertions; names and reasons are in detail.
CREATE TABLE result (
  run_id $id NOT NULL REFERENCES run (id),
  case_index $int NOT NULL,
  id $id NOT NULL UNIQUE,
  project_id $id NOT NULL,
  version_id $id NOT NULL,
  model $text NOT NULL,
  row_id $id NOT NULL,
  repeat_index $int NOT NULL,
  outcome $text NOT NULL CHECK (outcome IN ('passed', 'failed', 'unscored', 'error')),
  error_kind $text NOT NULL DEFAULT '',
  http_status $int NOT NULL DEFAULT 0,
  score $real,
  scores $text NOT NULL,
  output $blob,
  detail $blob NOT NULL,
  digest $text NOT NULL,
  simulated $int NOT NULL,
  tries $int NOT NULL,
  queue_ms $real NOT NULL,
  wait_ms $real NOT NULL,
  first_token_ms $real,
  total_ms $real NOT NULL,
  wall_ms $real NOT NULL,
  prompt_tokens $int,
  cached_tokens $int,
  output_tokens $int,
  reasoning_tokens $int,
  tokens_estimated $int NOT NULL DEFAULT 0,
  cost_micros $int,
  created_at $int NOT NULL,
  PRIMARY KEY (run_id, case_index)
) $strict
;;
-- A source of generations that the workspace knows. config: base URL, rules and the like; keys are sealed apart.
CREATE TABLE provider (
  id $id PRIMARY KEY,
  project_id $id NOT NULL REFERENCES project (id),
  name $text NOT NULL,
  type $text NOT NULL,
  position $int NOT NULL,
  config $blob NOT NULL,
  api_key $blob,
  api_key_hash $text NOT NULL DEFAULT '',
  created_by $id NOT NULL,
  created_at $int NOT NULL,
  updated_at $int NOT NULL,
  row_version $int NOT NULL DEFAULT 1,
  deleted_at $int NOT NULL DEFAULT 0,
  UNIQUE (project_id, name)
) $strict
;;
CREATE TABLE app_integration (
  id $id PRIMARY KEY,
  project_id $id NOT NULL REFERENCES project (id),
  name $text NOT NULL,
  type $text NOT NULL CHECK (type IN ('langsmith', 'direct_api', 'webhook')),
  base_url $blob NOT NULL,
  api_key_hash $text NOT NULL,
  api_key $blob,
  sync_config $blob NOT NULL,
  is_active $int NOT NULL DEFAULT 1,
  last_sync $int NOT NULL DEFAULT 0,
  created_by $id NOT NULL,
  created_at $int NOT NULL,
  updated_at $int NOT NULL,
  row_version $int NOT NULL DEFAULT 1,
  deleted_at $int NOT NULL DEFAULT 0
) $strict
;;
CREATE UNIQUE INDEX app_integration_name ON app_integration (project_id, name) WHERE deleted_at = 0
;;
CREATE TABLE test_pipeline (
  id $id PRIMARY KEY,
  project_id $id NOT NULL REFERENCES project (id),
  name $text NOT NULL,
  description $blob,
  config $blob NOT NULL,
  status $text NOT NULL DEFAULT 'DRAFT' CHECK (status IN ('DRAFT', 'ACTIVE', 'ARCHIVED')),
  created_by $id NOT NULL,
  created_at $int NOT NULL,
  updated_at $int NOT NULL,
  row_version $int NOT NULL DEFAULT 1,
  deleted_at $int NOT NULL DEFAULT 0
) $strict
;;
CREATE UNIQUE INDEX test_pipeline_name ON test_pipeline (project_id, name) WHERE deleted_at = 0
;;
CREATE TABLE pipeline_stage (
  id $id PRIMARY KEY,
  project_id $id NOT NULL REFERENCES project (id),
  pipeline_id $id NOT NULL REFERENCES test_pipeline (id),
  name $text NOT NULL,
  type $text NOT NULL CHECK (type IN ('validation', 'performance', 'quality', 'comparison', 'optimization')),
  config $blob NOT NULL,
  position $int NOT NULL,
  status $text NOT NULL DEFAULT 'PENDING' CHECK (status IN ('PENDING', 'RUNNING', 'PASSED', 'FAILED', 'INCONCLUSIVE', 'SKIPPED', 'CANCELLED')),
  result $blob,
  UNIQUE (pipeline_id, position)
) $strict
;;
-- One execution of a pipeline on a version. definition is what was carried out, whatever becomes of the pipeline.
CREATE TABLE pipeline_run (
  id $id PRIMARY KEY,
  project_id $id NOT NULL REFERENCES project (id),
  number $int NOT NULL,
  pipeline_id $id,
  name $text NOT NULL,
  definition $blob NOT NULL,
  definition_hash $text NOT NULL,
  request $blob NOT NULL,
  candidate_id $id NOT NULL,
  baseline_id $id,
  status $text NOT NULL CHECK (status IN ('PENDING', 'RUNNING', 'COMPLETED', 'CANCELLED', 'FAILED')),
  verdict $text NOT NULL DEFAULT '' CHECK (verdict IN ('', 'pass', 'fail', 'inconclusive')),
  error $blob,
  traceparent $text NOT NULL,
  created_by $id NOT NULL,
  created_at $int NOT NULL,
  started_at $int NOT NULL DEFAULT 0,
  finished_at $int NOT NULL DEFAULT 0,
  UNIQUE (project_id, number)
) $strict
;;
CREATE TABLE stage_run (
  id $id PRIMARY KEY,
  project_id $id NOT NULL REFERENCES project (id),
  pipeline_run_id $id NOT NULL REFERENCES pipeline_run (id),
  position $int NOT NULL,
  name $text NOT NULL,
  type $text NOT NULL CHECK (type IN ('validation', 'performance', 'quality', 'comparison', 'optimization')),
  status $text NOT NULL CHECK (status IN ('PENDING', 'RUNNING', 'PASSED', 'FAILED', 'INCONCLUSIVE', 'SKIPPED', 'CANCELLED')),
  request_hash $text NOT NULL DEFAULT '',
  run_id $id,
  result $blob,
  started_at $int NOT NULL DEFAULT 0,
  finished_at $int NOT NULL DEFAULT 0,
  UNIQUE (pipeline_run_id, position)
) $strict
;;
-- health_score is NULL (unknown) until three checks.
CREATE TABLE dependency (
  id $id PRIMARY KEY,
  project_id $id NOT NULL REFERENCES project (id),
  name $text NOT NULL,
  type $text NOT NULL,
  provider $text NOT NULL,
  config $blob NOT NULL,
  status $text NOT NULL DEFAULT 'ACTIVE' CHECK (status IN ('ACTIVE', 'DEGRADED', 'DOWN', 'DISABLED')),
  version $text,
  health_score $real,
  check_count $int NOT NULL DEFAULT 0,
  last_check $int NOT NULL DEFAULT 0,
  created_by $id NOT NULL,
  created_at $int NOT NULL,
  updated_at $int NOT NULL,
  row_version $int NOT NULL DEFAULT 1,
  deleted_at $int NOT NULL DEFAULT 0
) $strict
;;
CREATE UNIQUE INDEX dependency_name ON dependency (project_id, name) WHERE deleted_at = 0
;;
CREATE TABLE deployment_plan (
  id $id PRIMARY KEY,
  project_id $id NOT NULL REFERENCES project (id),
  number $int NOT NULL CHECK (number > 0),
  prompt_id $id NOT NULL REFERENCES prompt (id),
  plan_data $blob NOT NULL,
  plan_hash $text NOT NULL,
  status $text NOT NULL DEFAULT 'DRAFT' CHECK (status IN ('DRAFT', 'GATING', 'GATE_FAILED', 'AWAITING_APPROVAL', 'REJECTED',
    'EXPIRED', 'SCHEDULED', 'EXECUTING', 'COMPLETED', 'ROLLED_BACK', 'ROLLBACK_FAILED', 'CANCELLED', 'SUPERSEDED')),
  retry_of $id,
  created_by $id NOT NULL,
  created_at $int NOT NULL,
  updated_at $int NOT NULL,
  row_version $int NOT NULL DEFAULT 1,
  legal_hold $int NOT NULL DEFAULT 0,
  expires_at $int NOT NULL DEFAULT 0,
  UNIQUE (project_id, number)
) $strict
;;
CREATE TABLE deployment_execution (
  id $id PRIMARY KEY,
  project_id $id NOT NULL REFERENCES project (id),
  plan_id $id NOT NULL REFERENCES deployment_plan (id),
  environment_id $id NOT NULL REFERENCES environment (id),
  attempt $int NOT NULL CHECK (attempt > 0),
  status $text NOT NULL DEFAULT 'PENDING' CHECK (status IN ('PENDING', 'SHIFTING', 'MONITORING', 'HOLDING', 'PAUSED', 'BAKING',
    'ROLLING_BACK', 'ROLLED_BACK', 'ROLLBACK_FAILED', 'COMPLETED', 'CANCELLED', 'SUPERSEDED')),
  resume_status $text NOT NULL DEFAULT '',
  current_stage $int NOT NULL DEFAULT 0,
  generation $int NOT NULL DEFAULT 0,
  observed_seconds $int NOT NULL DEFAULT 0,
  started_at $int NOT NULL DEFAULT 0,
  completed_at $int NOT NULL DEFAULT 0,
  executed_by $id NOT NULL,
  metadata $blob,
  error $blob,
  metrics $blob,
  created_at $int NOT NULL,
  updated_at $int NOT NULL,
  row_version $int NOT NULL DEFAULT 1,
  UNIQUE (plan_id, environment_id, attempt)
) $strict
;;
CREATE TABLE approval (
  id $id PRIMARY KEY,
  project_id $id NOT NULL REFERENCES project (id),
  plan_id $id NOT NULL REFERENCES deployment_plan (id),
  person_id $id NOT NULL,
  decision $text NOT NULL CHECK (decision IN ('APPROVED', 'REJECTED', 'CHANGES_REQUESTED', 'OVERRIDDEN')),
  subject_hash $text NOT NULL,
  note $blob,
  self_attested $int NOT NULL DEFAULT 0,
  created_at $int NOT NULL,
  expires_at $int NOT NULL DEFAULT 0,
  voided_at $int NOT NULL DEFAULT 0
) $strict
;;
CREATE INDEX approval_by_plan ON approval (plan_id, created_at)
;;
CREATE TABLE comment (
  id $id PRIMARY KEY,
  project_id $id NOT NULL REFERENCES project (id),
  object_kind $text NOT NULL,
  object_id $id NOT NULL,
  anchor $blob,
  body $blob NOT NULL,
  author_id $id NOT NULL,
  created_at $int NOT NULL,
  updated_at $int NOT NULL,
  resolved_at $int NOT NULL DEFAULT 0,
  personal $int NOT NULL DEFAULT 0,
  expires_at $int NOT NULL DEFAULT 0,
  legal_hold $int NOT NULL DEFAULT 0,
  deleted_at $int NOT NULL DEFAULT 0
) $strict
;;
CREATE INDEX comment_by_object ON comment (object_kind, object_id, created_at)
;;
CREATE TABLE job (
  id $id PRIMARY KEY,
  queue $text NOT NULL,
  kind $text NOT NULL,
  state $text NOT NULL CHECK (state IN ('available', 'running', 'done', 'dead', 'cancelled')),
  priority $int NOT NULL DEFAULT 0,
  run_at $int NOT NULL,
  attempt $int NOT NULL DEFAULT 0,
  max_attempts $int NOT NULL,
  worker $text NOT NULL DEFAULT '',
  lease_until $int NOT NULL DEFAULT 0,
  unique_key $text NOT NULL,
  project_id $id NOT NULL REFERENCES project (id),
  payload $blob NOT NULL,
  error $blob,
  traceparent $text NOT NULL,
  created_by $id NOT NULL,
  created_at $int NOT NULL,
  finished_at $int NOT NULL DEFAULT 0
) $strict
;;
CREATE INDEX job_ready ON job (queue, priority, run_at, id) WHERE state = 'available'
;;
CREATE UNIQUE INDEX job_unique ON job (unique_key) WHERE state IN ('available', 'running')
;;
-- unique_key is the idempotency key that the receiver sees on every retry.
CREATE TABLE outbox (
  id $id PRIMARY KEY,
  kind $text NOT NULL,
  state $text NOT NULL CHECK (state IN ('available', 'running', 'done', 'dead', 'cancelled')),
  run_at $int NOT NULL,
  attempt $int NOT NULL DEFAULT 0,
  max_attempts $int NOT NULL,
  worker $text NOT NULL DEFAULT '',
  lease_until $int NOT NULL DEFAULT 0,
  unique_key $text NOT NULL UNIQUE,
  project_id $id NOT NULL REFERENCES project (id),
  destination $blob NOT NULL,
  payload $blob NOT NULL,
  error $blob,
  traceparent $text NOT NULL,
  created_at $int NOT NULL,
  finished_at $int NOT NULL DEFAULT 0
) $strict
;;
CREATE INDEX outbox_ready ON outbox (run_at, id) WHERE state = 'available'
;;
-- Work that one process at a time does for the whole workspace. token grows with every new holder: the fencing token.
CREATE TABLE lease (
  name $text PRIMARY KEY,
  worker $text NOT NULL,
  token $int NOT NULL CHECK (token > 0),
  lease_until $int NOT NULL
) $strict
;;
-- body: the canonical JSON that the hash covers; reasons in it are sealed blobs in base64.
CREATE TABLE audit_entry (
  seq $int PRIMARY KEY,
  time $int NOT NULL,
  project_id $id,
  actor_id $id,
  action $text NOT NULL,
  object_kind $text NOT NULL,
  object_id $text NOT NULL,
  outcome $text NOT NULL CHECK (outcome IN ('ok', 'denied', 'failed')),
  trace_id $text NOT NULL,
  body $text NOT NULL,
  hash $text NOT NULL
) $strict
;;
CREATE INDEX audit_entry_by_object ON audit_entry (object_kind, object_id, seq)
;;
CREATE TABLE audit_head (
  size $int PRIMARY KEY,
  chain_hash $text NOT NULL,
  root $text NOT NULL,
  at $int NOT NULL,
  key_id $text NOT NULL,
  signature $text NOT NULL
) $strict
;;
-- The signing key of audit heads: the private half wrapped by the master key.
CREATE TABLE signing_key (
  key_id $text PRIMARY KEY,
  public_key $blob NOT NULL,
  wrapped_private_key $blob NOT NULL,
  created_at $int NOT NULL
) $strict
;;
@sqlite
CREATE TRIGGER audit_entry_keep BEFORE UPDATE ON audit_entry BEGIN SELECT RAISE(ABORT, 'audit entries are never changed'); END
;;
@sqlite
CREATE TRIGGER audit_entry_stay BEFORE DELETE ON audit_entry BEGIN SELECT RAISE(ABORT, 'audit entries are never deleted'); END
;;
@postgres
CREATE FUNCTION audit_entry_refuse() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN RAISE EXCEPTION 'audit entries are never changed or deleted'; END $body$
;;
@postgres
CREATE TRIGGER audit_entry_keep BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_entry_refuse()
;;
