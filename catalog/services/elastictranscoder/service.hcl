service "elastictranscoder" {
  title    = "Amazon Elastic Transcoder"
  names    = ["elastic transcoder"]
  model    = "abstracted"
  prefixes = ["AWS::ElasticTranscoder::"]
  because  = "AWS ran the transcoders; the role, the buckets and how files in them were encrypted were the customer's. AWS ended support on 2025-11-13."
  sources  = ["best-practices-wp", "elastictranscoder-security", "elastictranscoder-end"]
}
