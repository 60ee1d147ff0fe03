"""Validate exchanges with openapi-core, in an environment of its own: `python check_answers.py SPEC < exchanges`.

A line of the input is an exchange; a line of the output is an answer that does not fit.
"""

import base64
import json
import sys
from types import SimpleNamespace

from openapi_core import OpenAPI
from openapi_core.exceptions import OpenAPIError


def main() -> None:
    """Print the exchanges whose answer does not fit the spec."""
    spec = OpenAPI.from_file_path(sys.argv[1])
    for line in sys.stdin:
        exchange = json.loads(line)
        request = SimpleNamespace(parameters=None, body=None, content_type="", **exchange["request"])
        body = base64.b64decode(exchange["response"].pop("body"))
        try:
            spec.validate_response(request, SimpleNamespace(data=body, **exchange["response"]))
        except OpenAPIError as error:
            print(json.dumps([exchange["operation"], repr(error), repr(error.__cause__)[:500]]))


main()
