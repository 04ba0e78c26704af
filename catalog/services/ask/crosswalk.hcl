alexa-skill-no-literal-secret = { kics = ["3c3b7a58-b018-4d07-9444-d9ee7156e111", "5b48c507-0d1f-41b0-a630-76817c6b4189"], requirements = { nist-800-53-r5 = "IA-5(7)" } }
