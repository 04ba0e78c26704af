service "mediaconvert" {
  title      = "AWS Elemental MediaConvert"
  names      = ["MediaConvert"]
  model      = "abstracted"
  prefixes   = ["AWS::MediaConvert::"]
  because    = "AWS runs the transcoders; the role that reads and writes the customer's buckets, how outputs are encrypted, and the content are the customer's."
  sources    = ["best-practices-wp", "srm-page", "mediaconvert-security"]
  classed_by = "mediaconvert-security"

  type "AWS::MediaConvert::Queue" {
    title  = "Queue"
    name   = "Name"
    traits = ["host"]
  }
  type "AWS::MediaConvert::JobTemplate" {
    title  = "Job template"
    name   = "Name"
    traits = ["setting"]
    bears  = ["data.encrypt-rest", "data.keys"]
  }
  type "AWS::MediaConvert::Preset" {
    title  = "Output preset"
    name   = "Name"
    traits = ["setting"]
  }
}

override "mediaconvert-no-updates-to-let-in" {
  inherit = "nothing-to-update"
  on      = ["AWS::MediaConvert::Queue"]
  source  = "mediaconvert-security"
}
