/*
 * better-sqlite3 keeps references to strings, which only Node-API 10 can; Electron 33 has 9. Included before its
 * sources, this keeps each such string inside a tagged array. For tests only.
 */
#pragma once
#include <node_api.h>

static const napi_type_tag held_string = {0x5a17c0de4e617069ULL, 0x3970726f6a656374ULL};

static inline napi_status hold_reference(napi_env env, napi_value value, uint32_t count,
                                         napi_ref *reference) {
  napi_valuetype type;
  napi_status status = napi_typeof(env, value, &type);
  if (status) return status;
  if (type == napi_object || type == napi_function || type == napi_symbol || type == napi_external)
    return napi_create_reference(env, value, count, reference);

  napi_value holder;
  if ((status = napi_create_array_with_length(env, 1, &holder))) return status;
  if ((status = napi_set_element(env, holder, 0, value))) return status;
  if ((status = napi_type_tag_object(env, holder, &held_string))) return status;
  return napi_create_reference(env, holder, count, reference);
}

static inline napi_status held_value(napi_env env, napi_ref reference, napi_value *value) {
  napi_status status = napi_get_reference_value(env, reference, value);
  if (status || !*value) return status;

  napi_valuetype type;
  if ((status = napi_typeof(env, *value, &type))) return status;
  if (type != napi_object) return napi_ok;

  bool is_holder = false;
  if (napi_check_object_type_tag(env, *value, &held_string, &is_holder) != napi_ok || !is_holder)
    return napi_ok;
  napi_value holder = *value;
  return napi_get_element(env, holder, 0, value);
}

#define napi_create_reference hold_reference
#define napi_get_reference_value held_value
