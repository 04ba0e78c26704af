source "mobilehub-amplify" {
  title = "AWS Amplify and the mobile SDKs, documentation overview"
  url   = "https://docs.aws.amazon.com/mobile-sdk/index.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "The page names Amplify alone; that Mobile Hub went into it is from memory."
}
