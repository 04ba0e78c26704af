check "synthetics-canary-runtime-supported" {
  title          = "Canaries run on a runtime that is supported"
  responsibility = "plat.update-settings"
  resource       = "AWS::Synthetics::Canary"
  severity       = "medium"
  condition      = supported("synthetics", self.RuntimeVersion, date)
  why            = "A deprecated runtime gets no more fixes for its browser, its libraries and its language."
  fix            = "Set {RuntimeVersion} to a supported one, and try the script on it."
  source         = "synthetics-runtime-policy"
  example "pass" { RuntimeVersion = "syn-nodejs-puppeteer-10.0" }
  example "fail" { RuntimeVersion = "syn-nodejs-puppeteer-6.2" }
  example "fail" "Python" { RuntimeVersion = "syn-python-selenium-4.1" }
}
