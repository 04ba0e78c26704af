source "amplify-security" {
  title = "AWS Amplify Hosting User Guide, Security in Amplify"
  url   = "https://docs.aws.amazon.com/amplify/latest/userguide/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/aws-amplify-console-user-guide@153a677)."
}

source "amplify-build-settings" {
  title = "AWS Amplify Hosting User Guide, Managing the build configuration for an Amplify application"
  url   = "https://docs.aws.amazon.com/amplify/latest/userguide/build-settings-configuration.html"
  as_of = "2026-11"
  seen  = "2026-11"
}

source "amplify-custom-image" {
  title = "AWS Amplify Hosting User Guide, Customizing the build image"
  url   = "https://docs.aws.amazon.com/amplify/latest/userguide/custom-build-image.html"
  as_of = "2026-11"
  seen  = "2026-11"
}
