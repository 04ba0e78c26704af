service "elastictranscoder" {
  title    = "Amazon Elastic Transcoder"
  names    = ["elastic transcoder"]
  model    = "abstracted"
  prefixes = ["AWS::ElasticTranscoder::"]
  because  = "AWS runs the transcoders; the role, the buckets and how files in them are encrypted are the customer's. Support is until 2025-11-13."
  sources  = ["best-practices-wp", "elastictranscoder-security", "elastictranscoder-end"]
}

override "elastictranscoder-ended" {
  inherit = "service-ended"
  because = "AWS ended support on 2025-11-13: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "elastictranscoder-end"
  since   = "2025-11-14"
}
